extension HTMLEntities {
  /// Names from A to L of WHATWG HTML 13.5, with their code points in hexadecimal.
  static let namesAtoL = """
    Aacute=C1 aacute=E1 Abreve=102 abreve=103 ac=223E acd=223F acE=223E+333 Acirc=C2 acirc=E2
    acute=B4 Acy=410 acy=430 AElig=C6 aelig=E6 af=2061 Afr=1D504 afr=1D51E Agrave=C0 agrave=E0
    alefsym=2135 aleph=2135 Alpha=391 alpha=3B1 Amacr=100 amacr=101 amalg=2A3F AMP=26 amp=26
    And=2A53 and=2227 andand=2A55 andd=2A5C andslope=2A58 andv=2A5A ang=2220 ange=29A4 angle=2220
    angmsd=2221 angmsdaa=29A8 angmsdab=29A9 angmsdac=29AA angmsdad=29AB angmsdae=29AC angmsdaf=29AD
    angmsdag=29AE angmsdah=29AF angrt=221F angrtvb=22BE angrtvbd=299D angsph=2222 angst=C5
    angzarr=237C Aogon=104 aogon=105 Aopf=1D538 aopf=1D552 ap=2248 apacir=2A6F apE=2A70 ape=224A
    apid=224B apos=27 ApplyFunction=2061 approx=2248 approxeq=224A Aring=C5 aring=E5 Ascr=1D49C
    ascr=1D4B6 Assign=2254 ast=2A asymp=2248 asympeq=224D Atilde=C3 atilde=E3 Auml=C4 auml=E4
    awconint=2233 awint=2A11 backcong=224C backepsilon=3F6 backprime=2035 backsim=223D
    backsimeq=22CD Backslash=2216 Barv=2AE7 barvee=22BD Barwed=2306 barwed=2305 barwedge=2305
    bbrk=23B5 bbrktbrk=23B6 bcong=224C Bcy=411 bcy=431 bdquo=201E becaus=2235 Because=2235
    because=2235 bemptyv=29B0 bepsi=3F6 bernou=212C Bernoullis=212C Beta=392 beta=3B2 beth=2136
    between=226C Bfr=1D505 bfr=1D51F bigcap=22C2 bigcirc=25EF bigcup=22C3 bigodot=2A00 bigoplus=2A01
    bigotimes=2A02 bigsqcup=2A06 bigstar=2605 bigtriangledown=25BD bigtriangleup=25B3 biguplus=2A04
    bigvee=22C1 bigwedge=22C0 bkarow=290D blacklozenge=29EB blacksquare=25AA blacktriangle=25B4
    blacktriangledown=25BE blacktriangleleft=25C2 blacktriangleright=25B8 blank=2423 blk12=2592
    blk14=2591 blk34=2593 block=2588 bne=3D+20E5 bnequiv=2261+20E5 bNot=2AED bnot=2310 Bopf=1D539
    bopf=1D553 bot=22A5 bottom=22A5 bowtie=22C8 boxbox=29C9 boxDL=2557 boxDl=2556 boxdL=2555
    boxdl=2510 boxDR=2554 boxDr=2553 boxdR=2552 boxdr=250C boxH=2550 boxh=2500 boxHD=2566 boxHd=2564
    boxhD=2565 boxhd=252C boxHU=2569 boxHu=2567 boxhU=2568 boxhu=2534 boxminus=229F boxplus=229E
    boxtimes=22A0 boxUL=255D boxUl=255C boxuL=255B boxul=2518 boxUR=255A boxUr=2559 boxuR=2558
    boxur=2514 boxV=2551 boxv=2502 boxVH=256C boxVh=256B boxvH=256A boxvh=253C boxVL=2563 boxVl=2562
    boxvL=2561 boxvl=2524 boxVR=2560 boxVr=255F boxvR=255E boxvr=251C bprime=2035 Breve=2D8
    breve=2D8 brvbar=A6 Bscr=212C bscr=1D4B7 bsemi=204F bsim=223D bsime=22CD bsol=5C bsolb=29C5
    bsolhsub=27C8 bull=2022 bullet=2022 bump=224E bumpE=2AAE bumpe=224F Bumpeq=224E bumpeq=224F
    Cacute=106 cacute=107 Cap=22D2 cap=2229 capand=2A44 capbrcup=2A49 capcap=2A4B capcup=2A47
    capdot=2A40 CapitalDifferentialD=2145 caps=2229+FE00 caret=2041 caron=2C7 Cayleys=212D
    ccaps=2A4D Ccaron=10C ccaron=10D Ccedil=C7 ccedil=E7 Ccirc=108 ccirc=109 Cconint=2230 ccups=2A4C
    ccupssm=2A50 Cdot=10A cdot=10B cedil=B8 Cedilla=B8 cemptyv=29B2 cent=A2 CenterDot=B7
    centerdot=B7 Cfr=212D cfr=1D520 CHcy=427 chcy=447 check=2713 checkmark=2713 Chi=3A7 chi=3C7
    cir=25CB circ=2C6 circeq=2257 circlearrowleft=21BA circlearrowright=21BB circledast=229B
    circledcirc=229A circleddash=229D CircleDot=2299 circledR=AE circledS=24C8 CircleMinus=2296
    CirclePlus=2295 CircleTimes=2297 cirE=29C3 cire=2257 cirfnint=2A10 cirmid=2AEF cirscir=29C2
    ClockwiseContourIntegral=2232 CloseCurlyDoubleQuote=201D CloseCurlyQuote=2019 clubs=2663
    clubsuit=2663 Colon=2237 colon=3A Colone=2A74 colone=2254 coloneq=2254 comma=2C commat=40
    comp=2201 compfn=2218 complement=2201 complexes=2102 cong=2245 congdot=2A6D Congruent=2261
    Conint=222F conint=222E ContourIntegral=222E Copf=2102 copf=1D554 coprod=2210 Coproduct=2210
    COPY=A9 copy=A9 copysr=2117 CounterClockwiseContourIntegral=2233 crarr=21B5 Cross=2A2F
    cross=2717 Cscr=1D49E cscr=1D4B8 csub=2ACF csube=2AD1 csup=2AD0 csupe=2AD2 ctdot=22EF
    cudarrl=2938 cudarrr=2935 cuepr=22DE cuesc=22DF cularr=21B6 cularrp=293D Cup=22D3 cup=222A
    cupbrcap=2A48 CupCap=224D cupcap=2A46 cupcup=2A4A cupdot=228D cupor=2A45 cups=222A+FE00
    curarr=21B7 curarrm=293C curlyeqprec=22DE curlyeqsucc=22DF curlyvee=22CE curlywedge=22CF
    curren=A4 curvearrowleft=21B6 curvearrowright=21B7 cuvee=22CE cuwed=22CF cwconint=2232
    cwint=2231 cylcty=232D Dagger=2021 dagger=2020 daleth=2138 Darr=21A1 dArr=21D3 darr=2193
    dash=2010 Dashv=2AE4 dashv=22A3 dbkarow=290F dblac=2DD Dcaron=10E dcaron=10F Dcy=414 dcy=434
    DD=2145 dd=2146 ddagger=2021 ddarr=21CA DDotrahd=2911 ddotseq=2A77 deg=B0 Del=2207 Delta=394
    delta=3B4 demptyv=29B1 dfisht=297F Dfr=1D507 dfr=1D521 dHar=2965 dharl=21C3 dharr=21C2
    DiacriticalAcute=B4 DiacriticalDot=2D9 DiacriticalDoubleAcute=2DD DiacriticalGrave=60
    DiacriticalTilde=2DC diam=22C4 Diamond=22C4 diamond=22C4 diamondsuit=2666 diams=2666 die=A8
    DifferentialD=2146 digamma=3DD disin=22F2 div=F7 divide=F7 divideontimes=22C7 divonx=22C7
    DJcy=402 djcy=452 dlcorn=231E dlcrop=230D dollar=24 Dopf=1D53B dopf=1D555 Dot=A8 dot=2D9
    DotDot=20DC doteq=2250 doteqdot=2251 DotEqual=2250 dotminus=2238 dotplus=2214 dotsquare=22A1
    doublebarwedge=2306 DoubleContourIntegral=222F DoubleDot=A8 DoubleDownArrow=21D3
    DoubleLeftArrow=21D0 DoubleLeftRightArrow=21D4 DoubleLeftTee=2AE4 DoubleLongLeftArrow=27F8
    DoubleLongLeftRightArrow=27FA DoubleLongRightArrow=27F9 DoubleRightArrow=21D2
    DoubleRightTee=22A8 DoubleUpArrow=21D1 DoubleUpDownArrow=21D5 DoubleVerticalBar=2225
    DownArrow=2193 Downarrow=21D3 downarrow=2193 DownArrowBar=2913 DownArrowUpArrow=21F5
    DownBreve=311 downdownarrows=21CA downharpoonleft=21C3 downharpoonright=21C2
    DownLeftRightVector=2950 DownLeftTeeVector=295E DownLeftVector=21BD DownLeftVectorBar=2956
    DownRightTeeVector=295F DownRightVector=21C1 DownRightVectorBar=2957 DownTee=22A4
    DownTeeArrow=21A7 drbkarow=2910 drcorn=231F drcrop=230C Dscr=1D49F dscr=1D4B9 DScy=405 dscy=455
    dsol=29F6 Dstrok=110 dstrok=111 dtdot=22F1 dtri=25BF dtrif=25BE duarr=21F5 duhar=296F
    dwangle=29A6 DZcy=40F dzcy=45F dzigrarr=27FF Eacute=C9 eacute=E9 easter=2A6E Ecaron=11A
    ecaron=11B ecir=2256 Ecirc=CA ecirc=EA ecolon=2255 Ecy=42D ecy=44D eDDot=2A77 Edot=116 eDot=2251
    edot=117 ee=2147 efDot=2252 Efr=1D508 efr=1D522 eg=2A9A Egrave=C8 egrave=E8 egs=2A96 egsdot=2A98
    el=2A99 Element=2208 elinters=23E7 ell=2113 els=2A95 elsdot=2A97 Emacr=112 emacr=113 empty=2205
    emptyset=2205 EmptySmallSquare=25FB emptyv=2205 EmptyVerySmallSquare=25AB emsp=2003 emsp13=2004
    emsp14=2005 ENG=14A eng=14B ensp=2002 Eogon=118 eogon=119 Eopf=1D53C eopf=1D556 epar=22D5
    eparsl=29E3 eplus=2A71 epsi=3B5 Epsilon=395 epsilon=3B5 epsiv=3F5 eqcirc=2256 eqcolon=2255
    eqsim=2242 eqslantgtr=2A96 eqslantless=2A95 Equal=2A75 equals=3D EqualTilde=2242 equest=225F
    Equilibrium=21CC equiv=2261 equivDD=2A78 eqvparsl=29E5 erarr=2971 erDot=2253 Escr=2130 escr=212F
    esdot=2250 Esim=2A73 esim=2242 Eta=397 eta=3B7 ETH=D0 eth=F0 Euml=CB euml=EB euro=20AC excl=21
    exist=2203 Exists=2203 expectation=2130 ExponentialE=2147 exponentiale=2147 fallingdotseq=2252
    Fcy=424 fcy=444 female=2640 ffilig=FB03 fflig=FB00 ffllig=FB04 Ffr=1D509 ffr=1D523 filig=FB01
    FilledSmallSquare=25FC FilledVerySmallSquare=25AA fjlig=66+6A flat=266D fllig=FB02 fltns=25B1
    fnof=192 Fopf=1D53D fopf=1D557 ForAll=2200 forall=2200 fork=22D4 forkv=2AD9 Fouriertrf=2131
    fpartint=2A0D frac12=BD frac13=2153 frac14=BC frac15=2155 frac16=2159 frac18=215B frac23=2154
    frac25=2156 frac34=BE frac35=2157 frac38=215C frac45=2158 frac56=215A frac58=215D frac78=215E
    frasl=2044 frown=2322 Fscr=2131 fscr=1D4BB gacute=1F5 Gamma=393 gamma=3B3 Gammad=3DC gammad=3DD
    gap=2A86 Gbreve=11E gbreve=11F Gcedil=122 Gcirc=11C gcirc=11D Gcy=413 gcy=433 Gdot=120 gdot=121
    gE=2267 ge=2265 gEl=2A8C gel=22DB geq=2265 geqq=2267 geqslant=2A7E ges=2A7E gescc=2AA9
    gesdot=2A80 gesdoto=2A82 gesdotol=2A84 gesl=22DB+FE00 gesles=2A94 Gfr=1D50A gfr=1D524 Gg=22D9
    gg=226B ggg=22D9 gimel=2137 GJcy=403 gjcy=453 gl=2277 gla=2AA5 glE=2A92 glj=2AA4 gnap=2A8A
    gnapprox=2A8A gnE=2269 gne=2A88 gneq=2A88 gneqq=2269 gnsim=22E7 Gopf=1D53E gopf=1D558 grave=60
    GreaterEqual=2265 GreaterEqualLess=22DB GreaterFullEqual=2267 GreaterGreater=2AA2
    GreaterLess=2277 GreaterSlantEqual=2A7E GreaterTilde=2273 Gscr=1D4A2 gscr=210A gsim=2273
    gsime=2A8E gsiml=2A90 GT=3E Gt=226B gt=3E gtcc=2AA7 gtcir=2A7A gtdot=22D7 gtlPar=2995
    gtquest=2A7C gtrapprox=2A86 gtrarr=2978 gtrdot=22D7 gtreqless=22DB gtreqqless=2A8C gtrless=2277
    gtrsim=2273 gvertneqq=2269+FE00 gvnE=2269+FE00 Hacek=2C7 hairsp=200A half=BD hamilt=210B
    HARDcy=42A hardcy=44A hArr=21D4 harr=2194 harrcir=2948 harrw=21AD Hat=5E hbar=210F Hcirc=124
    hcirc=125 hearts=2665 heartsuit=2665 hellip=2026 hercon=22B9 Hfr=210C hfr=1D525
    HilbertSpace=210B hksearow=2925 hkswarow=2926 hoarr=21FF homtht=223B hookleftarrow=21A9
    hookrightarrow=21AA Hopf=210D hopf=1D559 horbar=2015 HorizontalLine=2500 Hscr=210B hscr=1D4BD
    hslash=210F Hstrok=126 hstrok=127 HumpDownHump=224E HumpEqual=224F hybull=2043 hyphen=2010
    Iacute=CD iacute=ED ic=2063 Icirc=CE icirc=EE Icy=418 icy=438 Idot=130 IEcy=415 iecy=435
    iexcl=A1 iff=21D4 Ifr=2111 ifr=1D526 Igrave=CC igrave=EC ii=2148 iiiint=2A0C iiint=222D
    iinfin=29DC iiota=2129 IJlig=132 ijlig=133 Im=2111 Imacr=12A imacr=12B image=2111
    ImaginaryI=2148 imagline=2110 imagpart=2111 imath=131 imof=22B7 imped=1B5 Implies=21D2 in=2208
    incare=2105 infin=221E infintie=29DD inodot=131 Int=222C int=222B intcal=22BA integers=2124
    Integral=222B intercal=22BA Intersection=22C2 intlarhk=2A17 intprod=2A3C InvisibleComma=2063
    InvisibleTimes=2062 IOcy=401 iocy=451 Iogon=12E iogon=12F Iopf=1D540 iopf=1D55A Iota=399
    iota=3B9 iprod=2A3C iquest=BF Iscr=2110 iscr=1D4BE isin=2208 isindot=22F5 isinE=22F9 isins=22F4
    isinsv=22F3 isinv=2208 it=2062 Itilde=128 itilde=129 Iukcy=406 iukcy=456 Iuml=CF iuml=EF
    Jcirc=134 jcirc=135 Jcy=419 jcy=439 Jfr=1D50D jfr=1D527 jmath=237 Jopf=1D541 jopf=1D55B
    Jscr=1D4A5 jscr=1D4BF Jsercy=408 jsercy=458 Jukcy=404 jukcy=454 Kappa=39A kappa=3BA kappav=3F0
    Kcedil=136 kcedil=137 Kcy=41A kcy=43A Kfr=1D50E kfr=1D528 kgreen=138 KHcy=425 khcy=445 KJcy=40C
    kjcy=45C Kopf=1D542 kopf=1D55C Kscr=1D4A6 kscr=1D4C0 lAarr=21DA Lacute=139 lacute=13A
    laemptyv=29B4 lagran=2112 Lambda=39B lambda=3BB Lang=27EA lang=27E8 langd=2991 langle=27E8
    lap=2A85 Laplacetrf=2112 laquo=AB Larr=219E lArr=21D0 larr=2190 larrb=21E4 larrbfs=291F
    larrfs=291D larrhk=21A9 larrlp=21AB larrpl=2939 larrsim=2973 larrtl=21A2 lat=2AAB lAtail=291B
    latail=2919 late=2AAD lates=2AAD+FE00 lBarr=290E lbarr=290C lbbrk=2772 lbrace=7B lbrack=5B
    lbrke=298B lbrksld=298F lbrkslu=298D Lcaron=13D lcaron=13E Lcedil=13B lcedil=13C lceil=2308
    lcub=7B Lcy=41B lcy=43B ldca=2936 ldquo=201C ldquor=201E ldrdhar=2967 ldrushar=294B ldsh=21B2
    lE=2266 le=2264 LeftAngleBracket=27E8 LeftArrow=2190 Leftarrow=21D0 leftarrow=2190
    LeftArrowBar=21E4 LeftArrowRightArrow=21C6 leftarrowtail=21A2 LeftCeiling=2308
    LeftDoubleBracket=27E6 LeftDownTeeVector=2961 LeftDownVector=21C3 LeftDownVectorBar=2959
    LeftFloor=230A leftharpoondown=21BD leftharpoonup=21BC leftleftarrows=21C7 LeftRightArrow=2194
    Leftrightarrow=21D4 leftrightarrow=2194 leftrightarrows=21C6 leftrightharpoons=21CB
    leftrightsquigarrow=21AD LeftRightVector=294E LeftTee=22A3 LeftTeeArrow=21A4 LeftTeeVector=295A
    leftthreetimes=22CB LeftTriangle=22B2 LeftTriangleBar=29CF LeftTriangleEqual=22B4
    LeftUpDownVector=2951 LeftUpTeeVector=2960 LeftUpVector=21BF LeftUpVectorBar=2958
    LeftVector=21BC LeftVectorBar=2952 lEg=2A8B leg=22DA leq=2264 leqq=2266 leqslant=2A7D les=2A7D
    lescc=2AA8 lesdot=2A7F lesdoto=2A81 lesdotor=2A83 lesg=22DA+FE00 lesges=2A93 lessapprox=2A85
    lessdot=22D6 lesseqgtr=22DA lesseqqgtr=2A8B LessEqualGreater=22DA LessFullEqual=2266
    LessGreater=2276 lessgtr=2276 LessLess=2AA1 lesssim=2272 LessSlantEqual=2A7D LessTilde=2272
    lfisht=297C lfloor=230A Lfr=1D50F lfr=1D529 lg=2276 lgE=2A91 lHar=2962 lhard=21BD lharu=21BC
    lharul=296A lhblk=2584 LJcy=409 ljcy=459 Ll=22D8 ll=226A llarr=21C7 llcorner=231E
    Lleftarrow=21DA llhard=296B lltri=25FA Lmidot=13F lmidot=140 lmoust=23B0 lmoustache=23B0
    lnap=2A89 lnapprox=2A89 lnE=2268 lne=2A87 lneq=2A87 lneqq=2268 lnsim=22E6 loang=27EC loarr=21FD
    lobrk=27E6 LongLeftArrow=27F5 Longleftarrow=27F8 longleftarrow=27F5 LongLeftRightArrow=27F7
    Longleftrightarrow=27FA longleftrightarrow=27F7 longmapsto=27FC LongRightArrow=27F6
    Longrightarrow=27F9 longrightarrow=27F6 looparrowleft=21AB looparrowright=21AC lopar=2985
    Lopf=1D543 lopf=1D55D loplus=2A2D lotimes=2A34 lowast=2217 lowbar=5F LowerLeftArrow=2199
    LowerRightArrow=2198 loz=25CA lozenge=25CA lozf=29EB lpar=28 lparlt=2993 lrarr=21C6
    lrcorner=231F lrhar=21CB lrhard=296D lrm=200E lrtri=22BF lsaquo=2039 Lscr=2112 lscr=1D4C1
    Lsh=21B0 lsh=21B0 lsim=2272 lsime=2A8D lsimg=2A8F lsqb=5B lsquo=2018 lsquor=201A Lstrok=141
    lstrok=142 LT=3C Lt=226A lt=3C ltcc=2AA6 ltcir=2A79 ltdot=22D6 lthree=22CB ltimes=22C9
    ltlarr=2976 ltquest=2A7B ltri=25C3 ltrie=22B4 ltrif=25C2 ltrPar=2996 lurdshar=294A luruhar=2966
    lvertneqq=2268+FE00 lvnE=2268+FE00
    """
}
