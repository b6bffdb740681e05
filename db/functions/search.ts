import { definer, textOf } from "@/db/functions/words";
import { maySeeSubmission } from "@/db/policies";

const visible = textOf(maySeeSubmission);

/**
 * `@@` is not leakproof, so under a policy it cannot use the index: these two ask with the policy's own
 * words inside, planned for the words that were typed. The rows are read under the policy again.
 */
export const searchFunctions = [
  definer(
    "search_submissions(wanted text, most integer) returns setof uuid",
    `
    return query execute $query$
      select id from submissions where search @@ websearch_to_tsquery('english', $1) and ${visible}
      order by updated_at desc limit $2 $query$ using wanted, most;`,
  ),
  definer(
    "similar_submissions(wanted text, except_id uuid, most integer) returns setof uuid",
    `
    declare
      common text[] := coalesce((select s.most_common_elems::text::text[] from pg_stats s
        where s.schemaname = 'public' and s.tablename = 'submissions' and s.attname = 'search'), '{}');
      frequencies real[] := coalesce((select s.most_common_elem_freqs from pg_stats s
        where s.schemaname = 'public' and s.tablename = 'submissions' and s.attname = 'search'), '{}');
      rare text;
    begin
      select string_agg(quote_literal(word), ' | ') into rare from (
        select word from unnest(tsvector_to_array(to_tsvector('english', wanted))) as word
        where length(word) > 2
        order by coalesce(frequencies[array_position(common, word)], 0) limit 8) as picked;
      if rare is null then return; end if;
      return query execute $query$
        select c.id from (
          select id, search from submissions
          where search @@ to_tsquery('simple', $1) and state <> 'draft' and state <> 'withdrawn'
            and state <> 'merged' and id is distinct from $2 and ${visible}
          order by updated_at desc limit 200) as c
        where ts_rank(c.search, to_tsquery('simple', $1)) > 0.03
        order by ts_rank(c.search, to_tsquery('simple', $1)) desc, c.id limit $3 $query$
        using rare, except_id, most;
    end;`,
  ),
];
