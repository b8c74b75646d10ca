import { addressOf, routeOf, type Route } from './route.ts'

class Navigation {
  route = $state.raw<Route>(routeOf(location.pathname, location.search))
  /** Counts up with each view that is gone to, not with changes of the same one: the page then moves to its top. */
  visits = $state(0)

  constructor() {
    addEventListener('popstate', () => {
      this.route = routeOf(location.pathname, location.search)
      this.visits++
    })
    document.addEventListener('click', (event) => this.#follow(event))
  }

  /** Goes to another view. */
  go(route: Route): void {
    history.pushState(null, '', addressOf(route))
    this.route = route
    this.visits++
    scrollTo(0, 0)
  }

  /** Changes the address of this view, without a step to go back to. */
  replace(route: Route): void {
    history.replaceState(history.state, '', addressOf(route))
    this.route = route
  }

  /** Plain clicks on links within the desk change the view; all others are the browser's. */
  #follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = (event.target as Element | null)?.closest('a[href]')
    if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin || link.target || link.hasAttribute('download')) return
    if (link.hash || link.pathname.startsWith('/api/')) return
    event.preventDefault()
    this.go(routeOf(link.pathname, link.search))
  }
}

/** Where the reader is. */
export const navigation = new Navigation()
