/** @type {import('next').NextConfig} */
const nextConfig = {
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
