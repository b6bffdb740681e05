import type { Metadata } from "next";
import { Home } from "@/app/home/home";
import { Welcome } from "@/app/home/welcome";
import { viewer as currentViewer } from "@/app/session";

export const metadata: Metadata = { title: "Home" };

export default async function HomePage() {
  const viewer = await currentViewer();
  return viewer ? <Home viewer={viewer} /> : <Welcome />;
}
