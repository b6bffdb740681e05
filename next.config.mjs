/** @type {import('next').NextConfig} */
const nextConfig = {
  // The floors that `npm run bench` compares with are pages too, which no other build holds.
  pageExtensions: process.env.PORTAL_BENCH ? ["bench.tsx", "tsx", "ts"] : ["tsx", "ts"],
  reactStrictMode: true,
  poweredByHeader: false,
  agentRules: false,
  images: { unoptimized: true },
  serverExternalPackages: ["file-type", "nodemailer", "pg-boss", "postgres"],
  experimental: {
    agentUpgrade: false,
    serverActions: { bodySizeLimit: "25mb" },
    proxyClientMaxBodySize: "30mb",
  },
};

export default nextConfig;
