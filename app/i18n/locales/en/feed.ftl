feed-name-all = Ansprechbar: all events
feed-name-place = Ansprechbar: { $place }
feed-name-topic = Ansprechbar: { $topic }
feed-name-topic-place = Ansprechbar: { $topic }, { $place }
feed-name-private = Ansprechbar: my events
feed-tentative-title = Asked for: { $title }
feed-hosts = Hosted by { $hosts }
