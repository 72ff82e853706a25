### Words of the component library.

## Forms

components-optional = optional
components-length-hint = At most { $count } characters
components-chosen = { $count } chosen
components-whole-topic = Everything on “{ $topic }”
components-error-summary = { $count ->
    [one] One answer needs another look
   *[other] { $count } answers need another look
}

## Filters

components-filter-apply = Apply filters
components-filter-more = More filters
components-filter-active = Active filters
components-filter-remove = Remove filter “{ $filter }”
components-filter-reset = Remove all

## Ways

components-breadcrumb = You are here
components-pager = Pages
components-pager-back = Back
components-pager-forward = Next
components-pager-here = Page { $page } of { $pages }
