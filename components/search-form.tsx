export function SearchForm({ text }: { text?: string }) {
  return (
    <search className="grow py-2 @sm:grow-0">
      <form action="/search" method="get" className="flex">
        <label htmlFor="site-search" className="sr-only">
          Search the portal
        </label>
        <input
          id="site-search"
          name="text"
          type="search"
          autoComplete="off"
          defaultValue={text}
          className="relative min-h-control w-full min-w-0 border-2 border-field-border border-r-0 bg-white px-3 text-ink focus-visible:z-10"
        />
        <button
          type="submit"
          className="relative min-h-control shrink-0 cursor-pointer border-2 border-brand bg-brand px-4 font-semibold text-small text-white hover:bg-brand-hover"
        >
          Search
        </button>
      </form>
    </search>
  );
}
