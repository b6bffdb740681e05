type Policies = {
  createPolicy: (
    name: "default",
    rules: { createScriptURL: (url: string) => string | null },
  ) => void;
};

/** The bundler loads later chunks by plain addresses, which Trusted Types forbid: only the build's own pass. */
function letChunksLoad({ trustedTypes }: Window & { trustedTypes?: Policies }) {
  trustedTypes?.createPolicy("default", {
    createScriptURL(url) {
      const { origin, pathname } = new URL(url, location.origin);
      return origin === location.origin && pathname.startsWith("/_next/static/") ? url : null;
    },
  });
}

letChunksLoad(window);
