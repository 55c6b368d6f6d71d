<@b.section section.title/>
<@b.reportingSentence/>
<@b.preparationSentence/>
<@b.ownWords section.own/>
