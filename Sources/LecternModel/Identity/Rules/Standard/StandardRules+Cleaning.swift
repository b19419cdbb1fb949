/// Lectern's own rules for links, in the text form of `URLRules`.
enum StandardRules {
  /// All of them. Of two rules for one link, the earlier one wins.
  static let text = [cleaning, wrappers, papers, publishers, proceedings, books, sites]
    .joined(separator: "\n")

  /// What says nothing about where a link leads.
  static let cleaning = """
    # Campaigns, by the tool that adds them: Google, Matomo and Piwik, AT Internet, Webtrends, Adobe
    drop utm_* ga_source ga_medium ga_term ga_content ga_campaign _ga _gl gclid gclsrc dclid gbraid
    drop wbraid srsltid pk_* piwik_* mtm_* matomo_* at_medium at_campaign xtor wt.mc_id wt_mc s_cid
    # Social networks and messengers
    drop fbclid fb_action_ids fb_action_types fb_ref fb_source igshid igsh twclid ttclid li_fat_id
    drop rdt_cid epik wickedid rb_clickid yclid ysclid _openstat msclkid
    # Newsletters and mailers: Mailchimp, HubSpot, Marketo, Vero, MailerLite, Olytics, Drip
    drop mc_cid mc_eid _hsenc _hsmi __hssc __hstc __hsfp hsctatracking hsa_* mkt_tok vero_id
    drop vero_conv ml_subscriber ml_subscriber_hash oly_anon_id oly_enc_id __s oft_*
    # Affiliates, consent pages and sessions
    drop irclickid irgwc guccounter guce_referrer guce_referrer_sig phpsessid jsessionid
    drop _x_tr_*

    drop t s ref_src ref_url cxt on twitter.com
    drop share_id rdt correlation_id post_index post_fullname on reddit.com
    drop feature ab_channel si pp on youtube.com
    drop si nd context on open.spotify.com
    drop from_search from_srp qid rank ac on goodreads.com
    drop ranmid raneaid ransiteid siteid on coursera.org udemy.com edx.org
    drop couponcode referralcode on udemy.com
    drop trk trkinfo lipi originalsubdomain on linkedin.com *.linkedin.com
    drop smid smtyp partner emc on nytimes.com
    drop spm_id_from vd_source from_spmid share_source share_medium on bilibili.com
    drop source sk gi on medium.com *.medium.com
    drop ref_ ref tag linkcode on amazon.*
    drop ref_ on imdb.com
    drop r s showwelcome triedredirect isfreemail on *.substack.com
    drop usp ouid rtpof on docs.google.com drive.google.com
    drop tab=readme-ov-file on github.com

    fragment readme readme-ov-file xtor=* utm_*
    index index.html index.htm index.php default.aspx default.asp

    same youtube.com = m.youtube.com music.youtube.com gaming.youtube.com youtube-nocookie.com
    same youtube.com = yewtu.be piped.video
    same youtu.be = y2u.be
    same twitter.com = x.com mobile.twitter.com mobile.x.com
    same huggingface.co = hf.co
    same reddit.com = old.reddit.com new.reddit.com np.reddit.com i.reddit.com pay.reddit.com
    same medium.com = scribe.rip
    same books.google.com = books.google.*
    same amazon.com = smile.amazon.com m.amazon.com
    same amazon.co.uk = smile.amazon.co.uk
    same amazon.de = smile.amazon.de
    """

  /// Links that lead to another link: redirects, archives, viewers, readers.
  static let wrappers = """
    unwrap google.*/url?q={link} google.*/url?url={link}
    unwrap google.*/amp/s/{link} google.*/amp/{link} *.cdn.ampproject.org/c|v/s/{link}
    unwrap *.cdn.ampproject.org/c|v/{link}
    unwrap docs.google.com/viewer|gview?url={link} docs.google.com/viewerng/viewer?url={link}
    unwrap translate.google.com/translate?u={link} translate.google.com/**?url={link}
    unwrap l.facebook.com,lm.facebook.com,facebook.com,m.facebook.com/l.php?u={link}
    unwrap l.instagram.com?u={link} l.messenger.com/l.php?u={link} l.threads.net?u={link}
    unwrap out.reddit.com/**?url={link} t.umblr.com/redirect?z={link}
    unwrap youtube.com/redirect?q={link} youtube.com/oembed?url={link}
    unwrap linkedin.com/redir/redirect?url={link} linkedin.com/safety/go?url={link}
    unwrap linkedin.com/redirect|redir?url={link}
    unwrap medium.com/m/global-identity|global-identity-2|signin?redirectUrl={link}
    unwrap medium.com/r/?url={link} medium.com/r?url={link}
    unwrap slack-redir.net/link?url={link} *.safelinks.protection.outlook.com?url={link}
    unwrap vk.com,away.vk.com/away.php?to={link} away.vk.com?to={link}
    unwrap steamcommunity.com/linkfilter?url={link} steamcommunity.com/linkfilter?u={link}
    unwrap duckduckgo.com/l?uddg={link} link.zhihu.com?target={link} link.juejin.cn?target={link}
    unwrap link.jianshu.com?t={link} jianshu.com/go-wild?url={link} link.csdn.net?target={link}
    unwrap gate.sc,exit.sc?url={link} disq.us,disq.us/url?url={link} hyp.is/go?url={link}
    unwrap anon.to,href.li?{link} webcache.googleusercontent.com/search?q=cache:{link}
    unwrap getpocket.com,app.getpocket.com/redirect?url={link} getpocket.com/edit?url={link}
    unwrap instapaper.com/text?u={link} go.redirectingat.com?url={link}
    unwrap click.linksynergy.com/deeplink?murl={link} awin1.com/cread.php?ued={link}
    unwrap view.officeapps.live.com/op/view.aspx?src={link} mozilla.github.io/**?file={link}
    unwrap web.archive.org,wayback.archive.org,archive.org/web/*/{link}
    unwrap web.archive.org/web|save/{link} archive.org/web/{link} archive.org/wayback/*/{link}
    same archive.ph = archive.today archive.is archive.li archive.vn archive.md archive.fo
    unwrap archive.ph/*/{link} archive.ph/{link}
    unwrap r.jina.ai,12ft.io,outline.com,via.hypothes.is,freedium.cfd/{link} 12ft.io/proxy?q={link}
    unwrap sci-hub.*/{link}
    """
}
