import { expect, test } from "@playwright/test";
import { browserName } from "@/lib/browsers";
import { clientAddress } from "@/lib/client-address";
import { slugFrom } from "@/lib/organisation-inputs";
import { sessionWords } from "@/lib/session-words";
import { asAddress, localPath } from "@/lib/sign-in";

test("after signing in one goes on to a page of the portal, and to no other @pure", () => {
  const stays = ["/", "/barriers?pilot=kent&state=open", "/barriers/new", "/a%2F%2Fb?x=//y"];
  for (const path of stays) expect(localPath(path)).toBe(path);
  const leaves = [
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/.//evil.example",
    "/x/..//evil.example",
    "/%2e//evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "/\tevil",
    "/\n/evil.example",
    " /barriers",
    "barriers",
    "",
    undefined,
    ["/barriers"],
    "/sign-in?from=/",
    "/acting",
    "/api/auth/signout",
    "/invitation?token=x",
  ];
  for (const path of leaves) expect(localPath(path), String(path)).toBe("/");
});

test("an address is kept in lower case, and only of plain letters @pure", () => {
  expect(asAddress("Ruth.O'Neill@LSIS.example")).toBe("ruth.o'neill@lsis.example");
  const odd = [
    "ruth＠lsis.example",
    "ruth﹫lsis.example",
    "\u212aate@lsis.example",
    "ruth@lsiſ.example",
    "ruth@lsıs.example",
    "ruth @lsis.example",
    "ruth@lsis.example\n",
    "ruth@lsis.example,mallory@evil.example",
    "<ruth@lsis.example>",
    '"ruth@lsis.example"@evil.example ',
    "ruth@lsis.example\0",
    "ruth",
    "",
  ];
  for (const address of odd) expect(asAddress(address), JSON.stringify(address)).toBeNull();
});

test("a client is told by its socket, or by what our own proxies saw @pure", () => {
  expect(clientAddress("192.0.2.7", "10.9.9.9", 0)).toBe("192.0.2.7");
  expect(clientAddress("10.0.0.1", "6.6.6.6, 192.0.2.7", 1)).toBe("192.0.2.7");
  expect(clientAddress("10.0.0.1", "6.6.6.6, 192.0.2.7, 10.0.0.2", 2)).toBe("192.0.2.7");
  expect(clientAddress("10.0.0.1", undefined, 1)).toBe("10.0.0.1");
  expect(clientAddress("::ffff:192.0.2.7", undefined, 0)).toBe("192.0.2.7");
  expect(clientAddress("2001:db8:1:2:3:4:5:6", undefined, 0)).toBe("2001:db8:1:2");
  expect(clientAddress("2001:db8::6", undefined, 0)).toBe("2001:db8:0:0");
  expect(clientAddress("::1", undefined, 0)).toBe("0:0:0:0");
});

test("a session says when it was not used and when it ends @pure", () => {
  const minutes = (count: number) => count * 60_000;
  const words = (unused: number, left: number) =>
    sessionWords({ unused: minutes(unused), left: minutes(left), until: "9:14pm" });
  expect(words(29, 600)).toBe("");
  expect(words(47, 600)).toContain("not used for 47 minutes");
  expect(words(0, 15)).toContain("will be signed out at 9:14pm");
  expect(words(0, 0)).toContain("were signed out at 9:14pm");
});

test("a browser is named as people name it @pure", () => {
  const windows =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)";
  expect(browserName(`${windows} Chrome/156.0 Safari/537.36`)).toBe("Chrome on Windows");
  expect(browserName(`${windows} Chrome/156.0 Safari/537.36 Edg/156.0`)).toBe("Edge on Windows");
  expect(
    browserName("Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) Version/26.0 Safari/604.1"),
  ).toBe("Safari on iPhone");
  expect(browserName(null)).toBe("A browser");
});

test("an organisation's name gives its address @pure", () => {
  expect(slugFrom("St John’s Café & College")).toBe("st-john-s-cafe-college");
  expect(slugFrom("…")).toBe("organisation");
});
