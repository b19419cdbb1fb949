extension DateWords {
  /// January to December: English, German, Dutch, Scandinavian, French, Spanish, Catalan,
  /// Portuguese, Italian, Romanian, Polish, Czech, Slovak, Hungarian, Finnish, Turkish, Indonesian,
  /// Greek, Russian, Ukrainian. A word that is two different months in two languages is left out.
  static let monthNames = [
    """
    jan january januar jänner janv janvier enero ene gener gen gennaio janeiro ianuarie ian
    styczeń stycznia sty leden ledna led január januára tammikuu tammikuuta tammi ocak oca januari
    ιαν ιανουάριος ιανουαρίου янв январь января січень січня січ
    """,
    """
    feb february februar febr févr fév février fevr fev fevrier febrero febrer febbraio fevereiro
    februarie luty lutego lut únor února úno február februára februári helmikuu helmikuuta helmi
    şubat şub februari pebruari φεβ φεβρουάριος φεβρουαρίου фев февр февраль февраля лютий лютого лют
    """,
    """
    mar march mär märz mrz maart mrt mars marzo març março marco martie marzec marca březen března
    bře marec március márciusi márc maaliskuu maaliskuuta maalis mart maret marts μάρ μαρ μάρτιος μαρτίου
    μάώ μαώ мар март марта березень березня бер
    """,
    """
    apr april avr avril abril abr aprile aprilie kwiecień kwietnia kwi duben dubna dub apríl apríla
    április áprilisi ápr huhtikuu huhtikuuta huhti nisan nis απρ απρίλιος απριλίου апр апрель апреля
    квітень квітня квіт
    """,
    """
    may mai mei maj mayo maig maggio mag maio květen května kvě máj mája május májusi toukokuu
    toukokuuta touko mayıs μάι μαι μαϊ μάιος μαΐου май мая травень травня трав
    """,
    """
    jun june juni juin junio juny giugno giu junho iunie iun czerwiec czerwca cze červen června
    jún júna június júniusi kesäkuu kesäkuuta kesä haziran haz ιούν ιουν ιον ιούνιος ιουνίου
    июн июнь июня червень червня черв
    """,
    """
    jul july juli juil juillet julio juliol luglio lug julho iulie iul lipiec lipca červenec
    července júl júla július júliusi heinäkuu heinäkuuta heinä temmuz tem ιούλ ιουλ ιολ ιούλιος
    ιουλίου июл июль июля липень липня лип
    """,
    """
    aug august août aout agosto ago agost augustus augusti agustus sierpień sierpnia sie srpen
    srpna augusta augusztus augusztusi avg avgust elokuu elokuuta elo ağustos ağu αύγ αυγ αύγουστος
    αυγούστου авг август августа серпень серпня серп
    """,
    """
    sep september sept septembre septiembre setembre settembre set setembro septembrie wrzesień
    września wrz září zář septembra szeptember szeptemberi szept syyskuu syyskuuta syys eylül eyl
    σεπ σεπτ σεπτέμβριος σεπτεμβρίου сен сент сентябрь сентября вересень вересня вер
    """,
    """
    oct october okt oktober octobre octubre ottobre ott outubro out octombrie październik
    października paź říjen října říj október októbra októberi lokakuu lokakuuta loka ekim eki
    oktober οκτ οκτώβριος οκτωβρίου окт октябрь октября жовтень жовтня жовт
    """,
    """
    nov november novembre noviembre novembro noiembrie noi listopadu novembra
    novemberi marraskuu marraskuuta marras kasım kas nopember νοέ νοε νοέμβριος νοεμβρίου ноя нояб
    ноябрь ноября листопад листопада
    """,
    """
    dec december dez dezember déc décembre decembre diciembre dic desembre dicembre dezembro
    decembrie grudzień grudnia gru prosinec prosince pro decembra decemberi joulukuu joulukuuta
    joulu aralık ara des desember δεκ δεκέμβριος δεκεμβρίου дек декабрь декабря грудень грудня груд
    """,
  ]

  /// Monday to Sunday, in the same languages.
  static let weekdayNames = [
    """
    mon monday mo montag ma maandag mån måndag man mandag lun lundi lunes dl lunedì seg segunda luni
    pon poniedziałek pondělí po pondelok hétfő maanantai pazartesi pzt senin sen δευ δευτέρα пн
    понедельник понеділок
    """,
    """
    tue tues tuesday di dienstag dinsdag tis tisdag tir tirsdag mar mardi mie martes mart martedì ter
    terça marți wt wtorek úterý út utorok kedd tiistai ti salı sal selasa sel τρι τρίτη вт вторник
    вівторок
    """,
    """
    wed weds wednesday mi mittwoch wo woensdag ons onsdag mer mercredi mié miércoles mercoledì qua
    quarta miercuri śr środa středa streda szerda keskiviikko ke çarşamba çar rabu rab τετ
    τετάρτη ср среда середа
    """,
    """
    thu thur thurs thursday do donnerstag donderdag tor torsdag jeu jeudi jue jueves giovedì gio qui
    quinta joi czw czwartek čtvrtek čt štvrtok csütörtök torstai to perşembe per kamis kam πεμ πέμπτη
    чт четверг четвер
    """,
    """
    fri friday fr freitag vr vrijdag fre fredag ven vendredi vie viernes venerdì sex sexta vineri
    piątek pátek pá piatok péntek perjantai pe cuma cum jumat jum παρ παρασκευή пт пятница п'ятниця
    """,
    """
    sat saturday sa samstag sonnabend za zaterdag lör lördag lør lørdag sam samedi sáb sábado sab
    sabato sâmbătă sob sobota so szombat lauantai la cumartesi cmt sabtu σαβ σάββατο сб суббота
    субота
    """,
    """
    sun sunday sonntag zo zondag sön söndag søn søndag dim dimanche dom domingo domenica duminică
    niedz niedziela neděle ne nedeľa vasárnap sunnuntai su pazar paz minggu min κυρ κυριακή вс
    воскресенье неділя
    """,
  ]
}
