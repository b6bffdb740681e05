DROP FUNCTION IF EXISTS list_submissions(jsonb, integer);
