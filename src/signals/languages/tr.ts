// Long because: the words of one language stand together, a block a signal.
import { lines } from '../lines.ts';
import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const tr: Language = {
  name: 'Turkish',
  script: 'Latin',
  negation: {
    before: wholeWords('hiçbir|asla'),
    after: /^[^.,\n]{0,14}(?:yok|değil|ücretsiz|almıyoruz|istemiyoruz|alınmaz)/u,
    reach: 16,
  },
  words: {
    PAY_OUT_OF_PROPORTION: {
      patterns: lines`
        (yüksek|dolgun|tatmin edici|çok iyi|süper|cazip|yükseltilmiş) (maaş*|kazanç*|gelir*|ücret*|prim*|para*)
        (maaş*|kazanç*|gelir*|prim*|komisyon*) (çok |epey |oldukça )?(yüksek|sınırsız|limitsiz|dolar|usdt|dolarla|euro|garanti|uçuk)
        (aylık|ayda|sabit|maaş|haftalık|net|maaşı|ücret|başlangıç|ilk # ay) .. #(k|u)? ?(usd|dolar*|$|usdt|euro net)
        #(k|u)? ?(usd|dolar*|$|usdt|u) ?(net|sabit|garanti|başlar|başlangıç|maaş*|aylık|ilk|ve|hediye|prim|haftalık|dinlenme|lojman|konaklama|pasaport|sonra)
        $# (sabit|net|prim|bilet|garanti|maaş)
        (dolar*|usd|usdt|$) .. (maaş*|sabit|aylık|prim|kazan*)
        (hayatın*|kaderin*) (değişsin|değişecek|değiştir*)
        (köşe*|zengin) (olursun|olmak iste*|dön*|ol)
        (çok|iyi|ciddi|güzel) para (kazan*|var|veriyo*|alırsın)
        # ?(k|bin)? ?(dolar*|papel|avro)
      `,
      match: lines`
        ⟦Yüksek maaş⟧ ve prim
        Sana ⟦1500 dolar net⟧ verilir
      `,
      twins: lines`
        Maaş ayın beşinde yatar
        Bilet on iki lira
      `,
    },
    NO_SKILL_HIGH_PAY: {
      patterns: lines`
        !(deneyim*|tecrübe*|diploma*|dil*|ingilizce*|eğitim*|vasıf*|mezuniyet*|bilgi*|referans*|adli sicil*) (şart*|gerek*|aranm*|önemli|istenm*|zorunlu|şart değil|gerekmez|lazım değil|önemli değil)
        !(deneyimsiz*|tecrübesiz*|vasıfsız*) (de |da )?(olur|alınır|olabilir|başvur*|kabul|personel|eleman)?
        !(lise|ilkokul|ortaokul) (mezunu )?(yeter*|olması yeterli|olmak yeterli|yeterlidir)
        !(eğitim|eğitimi|öğretiyo*|öğretilir|öğretiriz|öğretiyoruz) (verilir|veriyoruz|veririz|bizden|ücretsiz|orada|şirketten|biz|orda)
        !(gelen|herkes) öğrenir
        !(iş|işi|çalışma) (çok )?(kolay|rahat|basit|hafif)
        !(klima altında|klimalı ofis|masa başı|oturarak|oturduğun yerden)
        !(sadece|tek) (yazış*|mesaj*|konuş*|görüntülü konuşma|telefon*|bilgisayar|pasaport*)
        !(bilgisayar|telefon|klavye) (bilen|kullanmayı bilen|kullanabilen) (yeter*|genç*|ist*)
        !hazır (cevap*|metin*|script*|profil*)
      `,
      match: lines`
        ⟦Deneyim şart⟧ değil burada
        ⟦lise mezunu olmak yeterli⟧
      `,
      twins: lines`
        En az iki yıl tecrübe aranıyor
        Kolay gelsin arkadaşlar
      `,
    },
    ALL_EXPENSES_PAID: {
      patterns: lines`
        (bilet*|uçak*|vize*|pasaport*|konaklama*|lojman*|yemek*|otel*|yol*|masraf*|yatak*|yeme içme) .. (bizden|bize ait|şirketten|şirkete ait|karşılan*|ücretsiz|bedava|dahil*|hazır|firmadan|firmaya ait|patrondan|onlardan|var|gönderiyo*|gönder*|sağlan*|veriyoruz|ayarlanır|ayarlıyo*)
        (bilet|uçak|vize|otel|lojman|villa|yemek|konaklama)(,| ve|,| \+)? ?(vize|otel|yemek|yatak|lojman|aşçı|relokasyon|bilet|uçak|konaklama) (dahil|bizden|var|hazır|şirketten|hepsi)?
        (her şey|herşey|hepsi|tüm masraf*|bütün masraf*) (bizden|dahil|şirketten|ücretsiz|karşılan*|bize ait|onlardan)
        (kalacak|kalınacak|yatacak) yer* (hazır|var|bizden|ayarlı|veril*)
        (yeme|yemek) (içme|, yatma) (yatma )?(bizden|onlardan|dahil|şirketten|bedava)
        (havaalan*|havaliman*|sınır*) .. (karşıla*|alacak|alınır*|alacağız|şoför*)
        (karşılama) (phnom penh|havaalanı|bangkok|bizden)
        (tek yön|tek gidiş) (bilet*|uçak)
        (villa|lojman|konaklama|yatak|3 öğün|üç öğün)(,| \+| ve) ?(\+ )?(aşçı|yatak|yemek|relokasyon|ofis|çamaşırhane|oda)
        gerisini? (onlar|biz|şirket) (ayarl*|hallet*)
        gerisi bizde
        (kira|fatura|masraf|yol parası) (yok|derdi yok|ödemezsin|ödemiyorsun)
        (gerisi*|kalanı*|gerisini|üstü|hepsi) .. (bende|bizde|onlarda|şirkette|hallol*|hallederiz|hallederim|ayarlarız)
        (yat|ye) (uyu|iç|ye|kalk) .. (çalış|kazan|para*)
        (lojman*|yatakhane*|villa*|ev*) .. (yemek* dahil|havuz*|hazır*|ücretsiz|bizden|şirketten)
      `,
      match: lines`
        ⟦bilet otel bizden⟧ merak etme
        ⟦her şey dahil⟧ gel
      `,
      twins: lines`
        Otobüs bileti pahalandı
        Yemek tarifi paylaştım
      `,
    },
    WORK_ROLE_GENERIC_ONLINE: {
      patterns: lines`
        (müşteri) (temsilci*|hizmet*|destek*|ilişki*|geliştirme|danışman*|kazanım*)
        (canlı) (destek*|sohbet*|chat*|yayın*|yayıncı*|ofis*)
        (çağrı|call) merkez*
        (online|internet|sosyal medya|yurtdışı|ofis|bilgisayar*|masa başı|masabaşı|chat|sohbet) (iş*|işi|ofis*|uzman*|yönetim*|masası|eleman*|operatör*|başı|yurtdışı)
        (chat|sohbet|yazışma|mesajlaşma|görüntülü konuşma|görüntülü arama|vip arama) (ofis|ofisi|eleman*|masa*|işi|personeli|ekibi|operatörü|yönetimi)
        (yazış*|sohbet et*|konuş*|mesajlaş*) .. (müşteri*|yabancı*|erkek*|amca*|insan*|kitle*)
        (müşteri*|yabancı*) .. (yazış*|sohbet|konuş*|mesaj*|cevap*)
        (veri giriş*|data giriş*|metin giriş*|klavye operatör*)
        (tercüman*|çevirmen*|moderatörü|yayıncı*|içerik uzman*|insan kaynakları uzmanı|ik uzmanı) .. (yurt*|online|asya|ofis*|türkçe|rusça|çince|çalış*|ara*)?
        (model*|bayan*|kız*|hostes) .. (görüntülü|kamera*|canlı yayın|yayın|video)
        (kamera*) (çıkıp|çıkan|karşısı*)
        (forex|kripto|borsa|yatırım|trade|coin) (satış*|temsilci*|danışman*|müşteri*|uzman*|ekip*|ofis*|masa*)
        (satış temsilcisi|satış uzmanı|ekip lideri*|takım lider*) .. (forex|yurt*|dubai|kripto|yatırım*|online|asya|uzakdoğu|telefon*)?
        (türkçe|rusça|ingilizce|norveççe|almanca|arapça|çince|yabancı) (masa*|ofis*|konuşan|desk|ekip)
        (ofis işi|bilgisayar işi|telefon işi|masa başı iş)
        (bilgisayar*|telefon*) (bilen|başında|kullanan|karşısında|altında)
        (teknoloji|bilişim|yazılım|dijital|oyun) (grubu*|platform*|altyapı*|bölge*|şirketi*)
        (yazılımcı|yazılım geliştirici|php) (lazım|aranıyor|arıyoruz)
        (yatırım|çekim|yatırım çekim) (onay*|masası|personel*|destek)
        (retansiyon|meta reklam)
        grup yönetimi
        (yazma*|yazış*|yazışma*|mesaj*|chat*) .. (iş*|ofis*|eleman*|operatör*|düzgün*|hızlı*|para*|müşteri*|yabancı*)
        (yazman|yazması|türkçesi|yazımı|imlası) (düzgün*|iyi|güzel|akıcı)
        (asya*|uzak*|yurt ?dış*|sıcak ülke*|deniz*) (tarafı*|da |daki )?(ofis*|masa*|ekip*|firma*|şirket*)
        (çat|chat|canlı sohbet|çağrı) .. (bayan*|kız*|erkek*|dil*|eleman*|ekip*|operatör*|ofis*|maaş*|$|💬)
        (bizde|iş|işimiz|sadece|tek iş*) klavye*
      `,
      match: lines`
        ⟦müşteri temsilcisi⟧ aranıyor
        ⟦canlı destek⟧ için eleman
      `,
      twins: lines`
        İnşaata usta aranıyor
        Lokantaya garson lazım
      `,
    },
    GAMBLING_WORK: {
      patterns: lines`
        (casino*|bahis*|slot*|kumar*|poker*|rulet*|iddaa*|bet) .. (panel*|personel*|ofis*|eleman*|destek*|temsilci*|operatör*|çalış*|modül*|ekip*|sitesi*|altyapı*|yurtdışı)
        (panelci*|panel (bakım*|sorumlu*|yönetim*)|bahis ofis*|casino ofis*|kazanma oran*|krupiye*|canlı casino)
        (vip|yatırım|çekim|canlı destek) .. (bahis|casino|slot|spinner|panel|vip arama)
      `,
      match: lines`
        ⟦bahis panel⟧ işi var
        ⟦casino ofis⟧ için adam
      `,
      twins: lines`
        Bahis oynamayın, kaybedersiniz
        Kumar borcu yüzünden ayrıldılar
      `,
    },
    OPEN_SCAM_WORK: {
      patterns: lines`
        (dolandırıcılık|dolandırma|vurgun) (işi|ofisi|masası|ekibi) (var|için|eleman*|kuru*|ara*)?
        (amca*|yaşlı*|yabancı*|almanlar*|zengin*) (dolandır*|vur*|söğüşle*)
        (kazanma oranını?|oranları?) .. (değiştir*|ayarla*) .. (panel*|slot*|modül*|admin)?
      `,
      never: lines`
        dolandırıcılık masası uyarıyor
      `,
      match: lines`
        ⟦dolandırıcılık ofisi kuruyoruz⟧
        ⟦yaşlıları dolandırmak⟧ kolay
      `,
      twins: lines`
        Dolandırıcılık davası bugün görüldü
        Vurgun yemiş dalgıç
      `,
    },
    LOCATION_VAGUE_OR_CHANGES: {
      patterns: lines`
        (ülke*|şehir|yer*|konum*|adres*|şirket* ad*|şirketin adı|şirket unvanı|nereye|firma adı) .. (dm|özelden|sonra|orada|oraya varınca|ikinci görüşme*|gizlilik*|söylen*|bildiril*|paylaşıl*|yazama*|öğrenir*|değiş*|takılma*|sözleşme aşama*)
        (gelen|giden|binen) öğrenir
        (ofis|ekip|masa|şirket) .. (taşındı*|taşınıyor*|yer değiştir*)
        (oraya|oraya varınca|inince|varınca) (arar*|söyle*|öğren*)
        (üzerinden|üstünden) .. (tarafı|karşıya|geçil*|aktarma)
        (nereye|neresi) .. (sordum|sorma*|söylemiyor*|belli değil)
        (ülke*|nere*|şehir*|yer*|konum*|adres*) .. (söylemiyo*|söyleyeme*|yazmıyo*|yazma*|sürpriz*|gelince*|görürsün|dm*|özel*|telefonda|yüz yüze|sorma*)
      `,
      match: lines`
        ⟦ülke bilgisi dm⟧ atılır
        ⟦şirket adı sonra⟧ söylenir
      `,
      twins: lines`
        Adres: Güneş Sokak 5
        Ülke çok güzel
      `,
    },
    WORK_ABROAD: {
      patterns: lines`
        (yurt ?dış*|yurt dışı*|yurtdış*|dış ülke*|başka ülke*|uzak ?doğu*|güney ?doğu asya*|asya|asya'da|asya da|güney amerika)
        (uçuyoruz|uçuş var|uçağa bin*|grup çık*|çıkıyo*|çıkış*) .. (pazar|cuma|pazartesi|gece|yarın|haftaya|bu hafta|var|hemen)?
        (yarın|haftaya|pazar|cuma|hemen) (gece )?(uçuş*|uçuyoruz|çıkıyoruz|uçacak*)
        (relokasyon|taşınma desteği|vize sponsor*|pasaport lazım|pasaportu olan|pasaportun var mı|pasaport hazır)
        (ofis*|masa*) .. (taşındı|asya|yurt*)
        (pasaport*) (var*|süre*|lazım|hazır*|yeter*|olsun|olan*)
      `,
      match: lines`
        iş ⟦yurtdışı⟧ için
        ⟦Uzakdoğu⟧ ofisi açıldı
      `,
      twins: lines`
        Ofis ikinci katta
        Pazara yürüdük
      `,
    },
    INTERVIEW_TRIVIAL: {
      patterns: lines`
        !(mülakat*|görüşme*|test*) (yok|kısa|basit|whatsapp*|telegram*|online|istemiyoruz)
        !(hemen|aynı gün|anında) (işbaşı*|işe alım|kabul|başla*|onay*|alım)
        !kısa bir (ön )?görüşme
        !(direkt|doğrudan) (alım|işe alım|kabul)
      `,
      match: lines`
        ⟦aynı gün kabul⟧ edilirsin
        ⟦Mülakat yok⟧ hemen gel
      `,
      twins: lines`
        Mülakat genel merkezde yapılır
        Sınav iki gün sürer
      `,
    },
    URGENCY: {
      patterns: lines`
        (son|kalan|sadece) (#|iki|üç|bir|birkaç) (kişi*|kontenjan*|yer*|kişilik)
        (yarın|bu hafta|haftaya|cuma|pazar|pazartesi|salı|çarşamba*|bu gece|hemen) (gece )?(uçuş*|uçuyo*|çıkıyo*|hareket|grup)
        (acil*|acele|hemen) .. (uçuş*|yurt*|pasaport*|çıkış|kişi*)
        (çarşambaya|cumaya|yarına|haftaya|akşama) kadar .. (pasaport*|kimlik*|cevap|karar)
        (var mısın|gelir misin|düşün hemen)
      `,
      match: lines`
        ⟦Son 2 kişi⟧ alıyoruz
        ⟦yarın uçuş⟧ var
      `,
      twins: lines`
        Kütüphane cuma açık
        Tren geç kaldı
      `,
    },
    TOURIST_VISA: {
      patterns: lines`
        (turist*|turistik|öğrenci|ziyaretçi) (vize*|giriş*|olarak gir*|olarak|kayd*|kaydı) .. (gir*|sonra|yaptır*|giriş|oturum|gel*|orada|orda|pasaport|,|hallet*)?
        (vize*|çalışma izni*|oturum*|izin) (orada|orda|sonra|varınca|gelince|açmıyoruz|halledilir|hallediyoruz|yok|gerekmez|gerek yok)
        !(vizesiz*|vize yok|çalışma izni (yok|açmıyoruz|gerek*))
        turist olarak
        (turistik giriş|turist girişi)
        (turist*|öğrenci|ziyaret*|misafir*) .. (vize*|giriş*|girer*|girip|olarak|gösteri*)
      `,
      never: lines`
        turist olarak gezdim
      `,
      match: lines`
        ⟦turist vizesi sonra⟧ oturum
        ⟦çalışma izni orada⟧ yapılır
      `,
      twins: lines`
        Turizm sezonu açıldı
        Konsolosluktan çalışma vizesi alınır
      `,
    },
    IRREGULAR_ROUTE: {
      patterns: lines`
        (tekne*|bot*|nehir*|sınır*|patika*|orman*) .. (karşıya|geçil*|geçir*|geçiş|geçer*|gece|kaçak)
        !(damga*|mühür*|kaşe*) (vurulm*|yok|basılm*|olmadan)
        !(damgasız|kaçak) (geç*|gir*|çık*)
        (karşıya) (tekneyle|botla|gece) geç*
        (tekne*|bot*|nehir*|dere*|sınır*|kara yolu*) .. (karşı*|geçir*|geç*|gece*|tanıdık*|kaçak*|mühür*|damga*)
      `,
      match: lines`
        ⟦Karşıya tekneyle geçilir⟧
        ⟦damga vurulmuyor⟧ zaten
      `,
      twins: lines`
        Tekne turu iptal oldu
        Sınır kapısı kapandı
      `,
    },
    TRAVEL_COACHING: {
      patterns: lines`
        (sınır*|pasaport*|polis*|havaalan*|gümrük*|esenboğa*|memur*) .. (sorarlarsa|sorarsa|sorduklarında|sorulursa) .. (de|dersin|söyle*|tatil*|gezi*|turist*|nişanl*)?
        (sorarlarsa|sorarsa|sorulursa) .. (tatil*|gezi*|turist*|de ki|dersin)
        (dönüş|gidiş dönüş|dönüş bileti) .. (iptal*|sahte*|göstermelik|halled*)
        (sohbet*|mesaj*|yazışma*|fotoğraf*|konuşma*) .. (sil|silin|silinsin) .. (uçak*|havaalan*|önce|hepsini)?
        (birbirinizi tanımıyor*|tanımıyormuş gibi|turist gibi davran*|tatilci gibi)
        sınır sorular*
        (sorar*|sorul*|sorsa*|polis*|pasaport kontrol*|memur*|sınır*|gümrük*) .. (tatil*|gez*|turist*|arkadaş*|düğün*|kongre*|fuar*|dersin|de geç|söyleme*|deme*)
      `,
      match: lines`
        ⟦sorarlarsa tatil⟧ de
        ⟦dönüş bileti iptal⟧ edilir
      `,
      twins: lines`
        Polis kimlik sordu
        Tatil planı yaptık
      `,
    },
    DEBT_RELIEF_OR_ADVANCE: {
      patterns: lines`
        (borc*|icra*|kredi*|kart borc*) .. (kapat*|öde*|hallede*|avans*|sorun değil|sıkıntı değil|biz|şirket)
        (avans*) .. (ver*|gitmeden|uçmadan|ailen*|gelmeden|sonra çalış*|hemen)
        (tazminat*|cezan*) .. (biz öder*|öderiz|şirket öde*)
        (icra*|borc*) (olan*|varsa) .. (gel*|yaz*|avans*|olur)
        (icra*|borc*|borç*|kredi*|haciz*|nafaka*|tefeci*) .. (kapat*|bitir*|öde*|sil*|dert etme*|kurtul*|hallol*|hallede*|geçmiş olsun|boğul*|düşünme*|yardım*|avans*)
        (avans*|peşin*) .. (gitmeden|yolda|uçmadan|hesab*|aileye|yatırıyo*|yatır*|veriyo*|gönder*)
      `,
      never: lines`
        avans verilmez
      `,
      match: lines`
        ⟦borcunu kapatıyoruz⟧ hemen
        ⟦avans verilir⟧ ailene
      `,
      twins: lines`
        Kredi faizi düştü
        Avans yok, maaş ayın beşi
      `,
    },
    REASSURANCE_DENIAL: {
      patterns: lines`
        !(dolandırıcılık|eskort|fuhuş|insan ticareti|kaçakçılık|illegal|yasadışı|yasa dışı|tuzak|kötü|uyuşturucu|köle*|hapis) (iş*|işi|bir şey|şey)? ?(kesinlikle )?(değil*|yok|yoktur)
        !(kesinlikle|asla) .. (değil*|yok)
        !(kork*|endişe*|merak|çekinme*) (etme*|yok|ma|mayın|gerek yok|lanma*)
        !korkma*
        !(%100|yüzde yüz|tamamen|tamamı) (yasal*|güvenli*|garanti*|legal|resmi)
        !(yasal|güvenli|güvenilir|resmi) (şirket*|iş*|ofis*|ortam*|yer)
        !(istediğin|istediğiniz) (zaman|an|gün) .. (dön*|çık*|ayrıl*|gid*|bırak*)
        !(haber*|televizyon*|tv) .. (gibi değil|inanma*|abart*)
        !(dayak|hapsetme|kilitleme|işkence|zorlama|şiddet) (yok|olmaz)
        !(ben de buradayım|ben ordayım|ben buradayım|ben burdayım) (rahat|sorun yok|bir şey yok)?
        !açık konuşayım
        !soru sormayan*
        !(kimse*|hiç kimse) .. (zorla*|tutmuyo*|tutmaz|döv*|kilitle*|karışma*|satmı*|dokunma*)
        !(patron*|ortam*|yönetim*) .. (adil|düzgün|temiz|sıcak|aile gibi|güvenli)
      `,
      match: lines`
        ⟦eskort işi değil⟧ söyledim
        ⟦korkma⟧ ben de buradayım
      `,
      twins: lines`
        Maç güvenli bir skorla bitti
        Kötü hava yüzünden gelmedi
      `,
    },
    PASSPORT_HANDOVER: {
      patterns: lines`
        (pasaport*|kimlik*|evrak*) .. (bizde|şirkette|muhasebe*|ofiste|patronda|müdürde|kasada|toplan*|teslim*|alınır|alıyoruz|duruyor|durur|saklan*|kalır bizde)
        (şirket|patron|ofis|müdür|muhasebe) .. pasaport* (al*|sakla*|topl*|tut*)
        (pasaport*|kimlik) (ve |resmi |foto* |fotoğraf* |kopya* |fotokopi* |görsel* )?(at|atın|gönder*|yolla*|iste*|lazımmış|foto|resmi|foto*)
        (kimlik ve|foto ve|boy foto ve) pasaport*
        (pasaport*|kimlik*) .. (foto*|resim*|resmi*|fotokopi*|görsel*|kopya*) .. (at*|yolla*|gönder*|ilet*|lazım|yeter*)
        (pasaport*) .. (toplu*|emanet*|teslim*|yönetim*|ofis*|patron*|kasa*|alınıyo*|alıyo*|bizde)
      `,
      never: lines`
        pasaport fotokopisi alınır
        pasaport sizde kalır
      `,
      match: lines`
        ⟦pasaport muhasebede⟧ durur
        ⟦pasaport fotoğrafı gönder⟧ hemen
      `,
      twins: lines`
        Pasaportumu bir saatte aldım
        Pasaport kuyruğu uzun
      `,
    },
    UPFRONT_FEE: {
      patterns: lines`
        (kapora*|depozito*|teminat*|ön ödeme*|dosya (ücret*|masraf*|parası)|işlem (bedel*|ücret*)|kayıt (ücret*|parası)|eğitim ücret*|başvuru ücret*|danışmanlık (bedel*|ücret*)) .. (#|alıyoruz|öde*|yatır*|gönder*|iade|at)
        (kargo teminatı|folyo kaporası|sıra* yanmasın)
        (ücret*|bedel*|para*) .. (önden|peşin|peşinat|önceden) .. (öde*|yatır*|alın*|gönder*)?
      `,
      match: lines`
        ⟦kapora alıyoruz⟧ sıranız için
        ⟦dosya masrafı 120⟧ lira
      `,
      twins: lines`
        Kapora yok, gel gör
        Müze girişi dört lira
      `,
    },
    RECRUIT_OTHERS_REWARD: {
      patterns: lines`
        (arkadaş*|kişi*|referans*|eleman*|tanıdı*) .. (getir*|bul*|yönlendir*) .. (prim*|#|usd|dolar*|para*|bonus*|kazan*|komisyon*)
        (kişi başı|kişi başına|adam başı|kafa başı|gelen her) .. (#|prim*|usd|dolar*|bonus*|para*)
        (arkadaşını|ekibini|grubunu) getir*
        referans getir*
        (arkadaş*|tanıdık*|kişi*|eleman*|adam*) .. (getir*|bul*|yönlendir*|ayarla*) .. (prim*|dolar*|usd|$|bonus*|hediye*|komisyon*|para*|#)
      `,
      never: lines`
        kişi başı beş
        kişi başı prim yoktur
      `,
      match: lines`
        ⟦arkadaşını getirsin prim⟧ alsın
        ⟦kişi başı 200⟧ dolar
      `,
      twins: lines`
        Herkes bir şişe su getirsin
        Bilet kişi başı beş lira
      `,
    },
    FRIEND_OR_KIN_RECRUITER: {
      patterns: lines`
        (patron*|müdür*|şef*|şirket) .. (iki|üç|beş|birkaç|#|genç*|eleman|adam|arkadaş|türk|tanıdık) (daha |arkadaş |kişi |genç |türk )?(daha )?(isti*|arı*|alı*|lazım)
        (tanıdık|güvenilir|askerlik arkadaşı) .. (alıyo*|olursa|olsun|ist*|güven*)
        (ben|biz) .. (buradayım|burdayım|ordayım|oradayım|yurtdışındayım|yurtdışına geldim|uzaktayız|ekip lideriyim)
        (kuzeni*|devrem|hocam|eski iş yerinden|damadın patronu|amcaoğlu|dayıoğlu) .. (patron*|iş*|bırak*|hâlâ|boşta*|hatırla*|tanış*)
        (boşta mısın|iş arıyor musun|adını vereyim|düşünürsen haber|var mısın)
        (seni de|sana da|seni) (yazdır*|aldır*|sok*|götür*|ayarla*|alırım|ekle*)
        (ben de|ben|bende) .. (aynı halde*|aynı durum*|masa başınd*|ordayım|oradayım|gidiyorum|çalışıyorum burda)
      `,
      match: lines`
        ⟦patron beş Türk daha istiyor⟧
        ⟦iş arıyor musun⟧ hâlâ
      `,
      twins: lines`
        Kuzenim futbol oynar
        Müdür tatile çıktı
      `,
    },
    AGE_LOOKS_TARGET: {
      patterns: lines`
        (18|19|20|21|22) ?- ?(25|26|28|29|30|32|33|34|35) yaş*
        yaş .. (18|19|20|21|22) ?- ?(25|26|28|30|32|35)
        (bakımlı|güzel|fiziği|prezentabl|boylu) .. (bayan*|kız*|eleman|model*|hostes*)
        (boy|tam boy|güncel) (foto*|fotoğraf*)
        (bekar|evli olmayan|çocuksuz) .. (bay*|genç*|tercih|eleman*)
      `,
      match: lines`
        ⟦20-30 yaş⟧ arası
        ⟦boy fotoğrafı⟧ at
      `,
      twins: lines`
        6-10 yaş çocuk kursu
        Güzel bir gün
      `,
    },
    CRYPTO_PAY: {
      patterns: lines`
        (maaş*|ödeme*|ücret*|prim*) .. (usdt|kripto|bitcoin|tether)
        #u (ve|net|sabit|prim|\+)
        (usdt|kripto) (ile |olarak )?(maaş|ödeme|ödenir|haftalık)
      `,
      match: lines`
        ⟦Maaş USDT⟧ olarak
        ⟦6.000 USDT⟧ ve villa
      `,
      twins: lines`
        Bitcoin düştü
        Nakit ödeme yapılır
      `,
    },
    BANNED_GREY_JARGON: {
      patterns: lines`
        (panelci|panelciler|spinner) .. (masa*|ofis*|ekip*|alım*|tecrübe*)
        (alan adı rotasyon*|site kopya*|klon (site|borsa|uygulama)|iban bulma|hesap bulma)
        (masa*|ofis*) .. (direkt alım|direk alım|aracısız)
        (evli amca|amca kitle*|zengin amca)
        (whatsapp|telegram) grup* yönet*
      `,
      match: lines`
        ⟦klon site⟧ hazır
        ⟦alan adı rotasyonu⟧ bilen
      `,
      twins: lines`
        Masa örtüsü satılık
        Panel tartışması yarın
      `,
    },
    PERSON_TRADE: {
      patterns: lines`
        (tazminat*) (biz |sını |ını )?öde* .. (transfer*|gel*|araç|alır*|gece)
        (personel*|eleman*|kişi*|kız*|çocuk*|işçi*) (satılık|devredil*|devir|takas) .. (fiyat|pasaport|#|masa*|ofis*|şirket*)?
        (devir|satılık|transfer) (personel*|eleman*|operatör*|işçi*|kadro*)
        (kaçan*|firari*) .. (ödül|bulana|getirene|ihbar)
        gece araç gelir
      `,
      match: lines`
        ⟦satılık personel⟧ pasaportuyla
        ⟦kaçanı bulana⟧ ödül
      `,
      twins: lines`
        Satılık bisiklet, temiz
        Futbolcu transferi bitti
      `,
    },
    ORGAN_OFFER: {
      patterns: lines`
        (böbrek*|karaciğer*|organ|organını|yumurta*) .. (satan*|satmak|satıl*|satış|donör*|verici*|alıcı*|aranıyor|ihtiyaç*|bağışçı*)
        (taşıyıcı anne*|taşıyıcı annelik) .. (aran*|ücret*|#|program*|öde*|kazan*)?
        (donör*|verici*) (aranıyor|lazım|ücret*)
      `,
      match: lines`
        ⟦böbrek verici⟧ ücretiyle
        ⟦taşıyıcı anne aranıyor⟧ yurtdışı için
      `,
      twins: lines`
        Kan bağışı günü hastanede
        O telefon böbrek ister
      `,
    },
    FAMILY_CANNOT_KNOW: {
      patterns: lines`
        !(aile*|anne*|annen*|baban*|babana|eşin*|nişanl*|kimse*|evdekil*|karın*|kocan*) .. (söyleme*|deme*|anlatma*|bahsetme*|bilmesin|duymasın|haber verme*|de)
        !(aramızda kalsın|aramızda|gizli tut*|kimseye (deme|söyleme|anlatma)*)
        !(nişanlına|annene|ailene|evdekilere|eşine) .. (öyle de|dedim|dersin|de geç)
        !(valize|bavula) .. (koyma|diploma)
      `,
      match: lines`
        ⟦annene söyleme⟧ sakın
        ⟦aramızda kalsın⟧ bu
      `,
      twins: lines`
        Annem yemek yaptı
        Ailece pikniğe gittik
      `,
    },
    MINOR_TARGETED: {
      patterns: lines`
        (14|15|16|17) yaş* .. (olur|alınır|gelebilir|üstü|üzeri|yeter)
        (yaşı küçük*|18 yaş altı|reşit olmayan) .. (olur|alınır|hallederiz|sorun değil)
      `,
      match: lines`
        ⟦16 yaş üstü⟧ herkes
        ⟦yaşı küçük olsa da hallederiz⟧
      `,
      twins: lines`
        16 yaşındaki kardeşim lisede
        18 yaş altı giremez
      `,
    },
    CONFINEMENT: {
      patterns: lines`
        (telefon*) .. (kutu*|teslim*|toplan*|alınır|girişte|bırakılır|yasak|kasada|dolapta)
        !(bina*|villa*|tesis*|kampüs*|bölge|lojman*|ofis*|kapı*) .. (çıkılm*|çıkmak yok|çıkış yok|çıkamaz*|çıkılmaması|dışına|mümkün değil*|yasak|ayrılm*)
        !(çıkış|dışarı|dışarıya|çıkmak|izin) (yok|çıkmak yok|çıkılm*|yasak|izinle|izni)
        !(# ay|ilk # ay|ilk yıl|bir yıl|altı ay|ilk ay|ilk yıl) .. (çıkmak yok|çıkılm*|çıkış yok|dönmek yok|izin yok|dışarı)
        (villada|ofiste|lojmanda|tesiste|binada|içeride|kampüste) (kalınır|kalın*|yatılır|yaşan*|yatar*)
        (lojman bahçesi|tesis içinde|tesis dışında|bahçede) (serbest|tek kişilik|konaklama|gez*)?
        ayda # izin
        haftada bir (video|telefon) (görüşme|hakkı)*
      `,
      match: lines`
        ⟦Telefon girişte⟧ bırakılır
        ⟦binadan çıkılmıyor⟧ ilk ay
      `,
      twins: lines`
        Telefonum denize düştü
        Dışarı çıktık, güneş var
      `,
    },
    EXIT_PENALTY: {
      patterns: lines`
        (# ay|altı ay|bir yıl|sözleşme|süre*|süresi) (dolmadan|bitmeden|tamamlamadan) .. (çık*|ayrıl*|dön*|öde*|kes*|ceza*)
        (erken|yarıda) (çıkan*|ayrılan*|bırakan*|çıkış|ayrılma) .. (öde*|kes*|ceza*|masraf*|tazminat*)
        (bilet*|masraf*|dolgu*|avans*|vize*|yol) .. (maaştan|maaşından|taksit*) .. (kes*|düş*|taksit*)?
        (maaştan|maaşından) .. (kes*|düş*|taksit*)
        (ceza*|tazminat*|masraf*) .. (ödemeden|öder|ödersin|ödenmeden|imzala*|döküm*)
        (sonra |sonradan )çalışıp (kapat*|öde*)
        (ilk maaş*) .. (gün sonra|ay sonra|içeride|tutul*)
      `,
      match: lines`
        ⟦6 ay dolmadan çıkan⟧ öder
        ⟦bilet maaştan kesilir⟧
      `,
      twins: lines`
        Trafik cezası ödendi
        Erken kalkan yol alır
      `,
    },
    DEPOSIT_CHASING_WORK: {
      patterns: lines`
        (% ?#|yüzde #|# ?%) .. (yatırım*|depozit*|yatıran*|kapama)
        (yatırımdan|depozitten|yatırımlardan) .. (%|yüzde|prim|pay)
        (yatırımcı*|müşteri*) .. (ikna*|yatır*|kazan*|güven*) .. (et*|kabiliyet*|yatırım*|para*)?
        (ikna) (kabiliyet*|gücü|yeteneğ*|et*) .. (yüksek|olan|müşteri*|yatırım*)?
        (sahte|hazır) (profil*|hesap*|kimlik*) .. (ile|kullan*|yaz*|sohbet*)?
        (zengin|iş kadını|iş adamı) .. (oluyorsun|rolü|gibi|olarak)
        (duygusal bağ|güven kazan*|güven kur*|ilişki kur*) .. (müşteri*|yatır*|para*)?
        yatırım.. çekim
      `,
      match: lines`
        ⟦yatırımdan yüzde⟧ sekiz
        ⟦güven kazanıp para⟧ yatırtıyoruz
      `,
      twins: lines`
        Yatırım fonu değer kazandı
        Müşteri memnuniyeti önemli
      `,
    },
    TASK_DEPOSIT: {
      patterns: lines`
        (video*|youtube|otel*|ürün*|tiktok|google|yorum*) .. (beğen*|yorum* yap*|puan*|izle*) .. (kazan*|tl|#|₺|para)
        (beğen*|beğenme|yorum|yorumla*) .. (# ?tl|kazan*|iban*|günlük)
        (görev*) .. (tl|kazan*|hediye*|yatır*|depozit*|₺|bonus*)
        (evden|telefondan|telefonla|evde) .. (günlük|kazan*|gelir|para kazan*|günde)
        (sipariş|görev) (tamamla*|yap*) .. (yatır*|çek*|kazan*|komisyon*)
        günlük # ?tl? kazan*
      `,
      match: lines`
        ⟦video beğen 40⟧ TL adet
        ⟦evden günlük⟧ gelir
      `,
      twins: lines`
        Ev ödevi görevi bitti
        Otelde yorum yaptık
      `,
    },
    MONEY_MULE: {
      patterns: lines`
        (hesap*|hesab*|iban*|kart*|limit*) .. (kirala*|kiralık|kullandır*|kiraya)
        (iban|hesab*|kart*) .. (para gel*|gelen para*|aktar*|gönder*) .. (%|komisyon|yüzde|kazan*)
        (gelen para*|gelen ödeme*) .. (al|çek|gönder*|çevir*|usdt*|kripto*)
      `,
      match: lines`
        Banka ⟦hesabını kirala⟧ haftalık
        ⟦iban kiralık⟧ aranıyor
      `,
      twins: lines`
        Bankada hesap açtım
        Metro kartım kayboldu
      `,
    },
    CE_JOB_SEEKER: {
      patterns: lines`
        (iş|eleman) (arıyorum|arayan biriyim|bakıyorum)
        (iş arıyorum|çalışmak istiyorum|iş lazım)
      `,
      match: lines`
        yurt içinde ⟦iş arıyorum⟧
        Hafta sonu ⟦çalışmak istiyorum⟧
      `,
      twins: lines`
        İki aşçı arıyoruz
        Dükkân açık
      `,
    },
    CE_QUOTED_WARNING: {
      patterns: lines`
        (dikkat|uyarı|uyarıyor*|uyardı|aman|sakın|dikkatli ol*) (edin|arkadaş*|gençler|aileler|et|lütfen|:|inanma*|gitme*|kanma*|!)
        (sakın|asla) .. (inanma*|gitme*|kanma*|gönderme*|verme*|kabul etme*)
        (polis*|jandarma*|emniyet*|bakanlık*|bakanlığ*|konsolos*|büyükelçi*|savcı*|siber suç*|mahkeme*|interpol|stk*|gazeteci*|muhabir*|uzmanlar) .. (uyar*|açıkla*|yakala*|gözaltı*|kurtar*|operasyon*|başvur*|söyle*|duyur*|çalış*|bildir*|soruştur*|hatırlat*|tutukla*)
        (gözaltı*|tutuklan*|kurtarıldı*|kurtarılan*|mağdur*|kaçırıl*|alıkonul*|zorla çalış*|zorla tutul*|zorla dolandır*|satıldı*|şüpheli*|hakkında işlem*|satın aldı|kandırıl*|dolandırıl*|fidye*|esir*|insan ticareti|köle gibi|işkence)
        (dolandırıcılık|gerçek|güvenilir|doğru|yasal|sahte|tuzak|ciddi) (mı|mi|mu|mü|midir|mıdır|olabilir mi)
        (dolandırıcılık) (mı )?(sizce|bence|gibi|kokuyor|bu)
        (bilen|gidip dönen|tecrübesi olan|duyan|giden|çalışan|deneyimi olan|bilgisi olan) (var mı|biri|olan|varsa|anlatsın)
        (diye|şeklinde|gibi) (yazdı*|yazmış*|teklif*|mesaj*|ilan*|anlattı*|dediler|kandır*|götür*|ulaştı*)
        (kardeşim*|oğlum*|kızım*|abim*|kuzenim*|eşim*|arkadaşım*|yeğenim*|evladım*) .. (orada*|kaldı|dönemedi|haber ala*|kayıp|kaçırıldı|gitti|götürül*|ulaşam*|aylardır|mesaj at*|inandı|iş* bulmuş|işi bulmuş|bulmuş|diyor)
        (bizim|benim) .. (diye bi gruba|kız yazmış|seviniyor|git diyor)
        (teklif*|ilan*|mesaj*) (geldi|gelmiş|aldım|düştü|almış*|gördüm|yazan|yazıyor*)
        (kaldım|döndüm|kurtuldum|kaçtım|evdeyim) .. (orada|masada|hafta*|ay|gün|şimdi|sonra)?
        (# ay|# gün|beş ay|altı ay|üç ay) .. (kaldım|orada*|çalıştırıl*|tutul*)
        (belgesel|film|dizi|röportaj|haber*|kitap|roman|podcast|araştırma|tez) .. (için|hakkında|izle*|anlatıyor|kurban*)
        (olduğu gibi yapıştır*|ekran görüntüsü*|inanmayın|kanmayın|gitmeyin|inanma|kanma|aldanma*)
        (ne dersiniz|ne yapsak|ne diyorsunuz|sizce|ne yapmalı*|ne yapayım|emin değilim|yardım edin|yol gösterecek)
        (yazmışlar|demişler|yollayacaklarmış|diyorlarmış|veriyorlarmış|teklif etmişler|yazdılar)
        (maaş|bilet|dolar|ofis)?(maaş|bilet|dolar|ofis)?(mış|miş|muş|müş) .. (cuma|çocuk|bana)
        (hapishane*|yüksek duvar|dikenli tel)
        (helal edin|olucam artık)
      `,
      never: lines`
        dolandırıcılık değil
        dönüş teklifi
      `,
      match: lines`
        ⟦Sakın inanmayın⟧ bunlara
        ⟦gidip dönen var mı⟧ arkadaşlar
        Bana ⟦ilan geldi⟧ acaba nasıl
      `,
      twins: lines`
        Dolandırıcılık değil, yaz bana
        Yeni arkadaşlara hoş geldin
      `,
    },
    CE_MEME: {
      patterns: lines`
        (şaka şaka|şakaydı|güldürme)
      `,
      match: lines`
        ⟦şaka şaka⟧ gitmiyorum
        Kaçıyorum ⟦şakaydı⟧
      `,
      twins: lines`
        Patron ciddi
        Pazar günü çalışıyoruz
      `,
    },
    CE_LICENSE_FOUND: {
      patterns: lines`
        (işkur|İŞKUR|iş kur|türkiye iş kurumu) .. (no|onay*|ilan*|izin*|kapsam*|başvuru)?
        (izin|lisans|ruhsat|tescil) (no|numara*|belge*)
        (ticaret sicil*|apr sicil*|sicilinde)
      `,
      match: lines`
        ⟦İŞKUR onaylı⟧ ilan
        ⟦izin no⟧ 00-118
      `,
      twins: lines`
        Ehliyet sınavı pazartesi
        Köpeğimin adı Karabaş
      `,
    },
    CE_WORK_VISA_STATED: {
      patterns: lines`
        (sgk*|sigorta*|asgari ücret*|mesai*|kıdem*|yıllık izin|ücretsiz izin|sözleşme* .. ay*|puantaj|ibra*|emekli sandığı|resmi tatil)
        (çalışma izni*|çalışma viz*|work permit|birleşik izn*|d tipi) .. (patron*|alıyoruz|bizden|konsolos*|masraf*|al*|göster*|yapıyor|ofisten|çalışma dairesi)
        (oturum izni ofisten|yurt dışı izin no|ulusal viz*|konsolosluktan alıyoruz)
        (fazla mesai|haftalık izin|deneme süresi|özgeçmiş*)
      `,
      match: lines`
        ⟦SGK⟧ ilk günden
        ⟦asgari ücret⟧ artı yemek
      `,
      twins: lines`
        Sözleşmesi biten futbolcu
        Vize filmi izledik
      `,
    },
    CE_LOCAL_JOB: {
      patterns: lines`
        (dükkân*|dükkan*|lokanta*|restoranı|fırın*|büfe*|tekstil*|atölye*|fabrika*|şantiye*|okul*|hastane*|eczane*|kuaför*|berber*|sanayi*|tersane*|deposu|çiftlik*|mağaza*|çay ocağı*|çaycı*|garson*|komi|ustası|kalfa*|çırak*|şoför*|kurye|kuryesi|temizlik görevlisi|bulaşıkçı*|hemşire*|muhasebe elemanı|servis elemanı|kat görevlisi|bakıcı|güvenlik görevlisi|resepsiyon*)
        (a.ş|şti|limited şirketi|otelcilik|inşaat)
        (cadde*|sokak*|mahalle*|kat #|camii*|meydan*|organize sanayi|iş hanı|hanı|durağı|kampüsü)
        (gelin|gelip|uğra*|bekleriz|görüşme mekân*|cv ile|elden|şahsen|makineye oturun|sorun) .. (ofis*|dükkân*|şube*|cv*|mekân*|kapı*)?
        (yarım gün|yarı zamanlı|haftalık # bin|saat # tl|vardiya #)
      `,
      match: lines`
        ⟦lokanta⟧ için bulaşıkçı
        ⟦Dükkâna⟧ uğra konuşalım
      `,
      twins: lines`
        Benimle şarkı söyle
        Dün yağmur yağdı
      `,
    },
  },
};
