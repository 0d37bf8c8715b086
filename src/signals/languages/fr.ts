// Long because: the words of one language stand together, a block a signal.
import { lines } from '../lines.ts';
import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const fr: Language = {
  name: 'French',
  script: 'Latin',
  negation: {
    before: wholeWords(`pas|sans|jamais|aucun|aucune|ni|n['’]|ne`),
    after: /^\s*(?:n['’ ]|pas |gratuit)/u,
    reach: 24,
  },
  words: {
    PAY_OUT_OF_PROPORTION: {
      patterns: lines`
        (salaire|rémunération|paie|paye|revenu|revenus|gain|gains|commission|commissions) (très |bien |super |plus )?(élevé|élevée|élevés|attractif|attractive|attrayant|attrayante|motivant|motivante|intéressant|intéressante|alléchant|excellent|excellente|en dollars|en usdt|en dollar|illimité|illimités|illimitée|sans plafond|sans limite|garanti)
        (bon|gros|très bon|excellent|haut|grand) (salaire|revenu|argent)
        (on paie|payé|payée|payés|salaire|gagne|gagner|touches|gagnes) (bien |cash )?en (dollars|dollar|usdt|euros|devises)
        (salaire|fixe|base|gagne|gagnes|gagner|touches|payé|payés|jusqu'à|à partir de) (de |de base |fixe |: |jusqu'à )?#( #)? ?($|€|usd|dollars|euros|usdt)
        #( #)? ?($|usd|dollars|usdt) (nets|net|fixe|par mois|le mois|mensuel|de base|logé|plus|la semaine|par semaine|base)
        #( #)? ?(fcfa|f cfa|f|cfa|dh) (le mois|par mois|/ ?mois|tout payé|logé|net|nets) .. (billet|logement|logé|avion|payé|visa|vol|asie)
        (700|800|900) ?(k|000) (f|fcfa|net|le mois|par mois)
        (1 100 000|1 000 000|1 200 000|1 500 000) (f|fcfa)
        (changer|change|changez|changera) (de |ta |ma |votre |la )?(vie|avenir|destin)
        (avenir|vie) (meilleur|meilleure|assuré|assurée)
        (gagner|gagne|gagnes|gagnez) (beaucoup|gros|bien|plus) (d'argent|ta vie)?
        (payé|payés|payée|paie|paye|salaire|gagne|touches|touche|toucher) .. (dollars|usdt|euros par mois|usd|en dollar)
        #( #)? ?(dollars|dolars)
      `,
      match: lines`
        ⟦salaire très attractif⟧ dès le début
        Tu auras ⟦1 500 dollars par mois⟧ net
      `,
      twins: lines`
        Le salaire est versé le cinq du mois
        Le billet coûte 12 euros
      `,
    },
    NO_SKILL_HIGH_PAY: {
      patterns: lines`
        !(sans|pas besoin|pas besoin d'|aucun|aucune|ni|pas de|on ne demande ni|peu importe) ?(d'|de |le |la |l'|ton )?(expérience|experience|diplôme|diplome|diplômes|bac|niveau|qualification|cv|compétence|compétences|casier|entretien)
        !(expérience|diplôme|bac|niveau|cv) (non |pas |n'est pas )(requis|requise|exigé|exigée|obligatoire|nécessaire|demandé)
        !(débutant|débutants|débutante|débutantes) (accepté|acceptés|bienvenu|bienvenus|ok|admis)
        !(on|nous) (te |vous |les )?(forme|formons|apprend|apprenons|formera|apprendra)
        !(formation|formé|formée|formés) (gratuite|sur place|de zéro|offerte|rapide|de trois jours|assurée|de # jours|payée là)
        !(travail|boulot|job|taf|poste) (très )?(facile|simple|léger|tranquille|pas compliqué)
        !(tu |vous )?(fais que|faut juste|suffit de|juste) (parler|taper|écrire|discuter|répondre|chatter|savoir taper|ton passeport|savoir lire)
        !si tu sais (manier|utiliser|taper|écrire|manipuler)
        !(niveau) (bepc|3ème|troisième|cepe) (minimum|suffit)?
        !(sachant|savoir|sait|qui savent) (juste )?(taper|manier|utiliser) (à |l'|un |sur |le )?(ordinateur|ordi|clavier|whatsapp)
        !(script|scripts|profils) (déjà )?(prêts|prêt|fournis|fourni|donné)
        !(diplôme*|diplome*|bac|cv|expérience|niveau|permis|casier) .. (❌|non|pas besoin|inutile|on s'en fout|rien|peu importe|pas obligatoire|pas demandé|pas grave|zéro)
        !(on|ils) (t'|te |vous )?(apprend|apprennent|forme|forment|montre|montrent|explique|expliquent)
        !(pas besoin|besoin de rien|rien à savoir|n'importe qui|tout le monde peut)
      `,
      match: lines`
        ⟦sans expérience⟧ ni stress
        ⟦formation gratuite⟧ à l'arrivée
      `,
      twins: lines`
        Trois ans d'expérience au minimum
        Le niveau de l'eau monte
      `,
    },
    ALL_EXPENSES_PAID: {
      patterns: lines`
        (billet|billets|vol|vols|avion|visa|passeport|voyage|transport|logement|hébergement|nourriture|repas|chambre) (d'avion |aller |aérien )?(et|,|/|\+|plus|-) ?(le |la |les |ton |votre |un )?(visa|billet|vol|logement|nourriture|chambre|passeport|hébergement|logé|repas|mèches|avion|restauration|colocation)
        (billet|billets|billet d'avion|vol|vols|visa|passeport|voyage|avion|logement|hébergement|nourriture|repas|mobilité|transport|chambre|tout|frais) .. (payé|payés|payée|offert|offerts|offerte|gratuit|gratuits|gratuite|à la charge de|à notre charge|pris en charge|prise en charge|pris par|fourni|fournis|compris|inclus|avancé|avancés|remboursé|assuré par|envoyé|réservé)
        (prise en charge|pris en charge|prend en charge|prenons en charge) (intégrale |totale |complète |de |du |le |ton |votre )?(votre|ton|la|billet|mobilité|voyage|vol|visa|frais|tout)
        (on|nous|le boss|la boîte|le patron|la société|l'entreprise|eux|ils) (te |vous |t'|va te )?(paie|paye|payons|paient|offre|offrons|prend|prenons|achète|envoie|règle|gère|avance|paiera|donne) (pour toi )?(tout|ton |votre |le |la |les |un )?(billet|billets|vol|visa|voyage|passeport|bus|logement|transport|avion)?
        (tout|tous frais) (est )?(payé|payés|gratuit|pris en charge|compris|gratuits)
        (billet|visa|vol|passeport) c'est (nous|eux|la boîte|le patron|le boss|la société)
        (accueil|accueille|accueillons|accueillera|accueilli|attend|attendra|récupère|récupérera|viendra te chercher|chercher) .. (à l'aéroport|aéroport|à la frontière|à chaque étape)
        (logé|nourri|logée|nourrie|logés|nourris|hébergé)( ,|,| et|/| -)? ?(nourri|logé|blanchi|billet|nourrie|logée|nourris|visa)
        (tu dors|dortoir|chambre|appart|villa|studio|colocation|résidence) .. (tu manges|cantine|nourriture|repas|manger|nourri|piscine|navette)
        (billet|vol|aller) (aller )?simple
        billet aller
        (billet|vol|dortoir|chambre|logement|visa|repas|passeport)s? .. (✅|ok|inclus*|compris|prévu|assuré*|géré|gérés|on gère|on s'en charge|c'est bon|pour nous|sur nous|déjà|prêt)
        (je|on|il|elle|ils|le chef|la boîte|le patron) .. (avance|avancé|paie|payé|prend|règle|envoie|gère|s'occupe) .. (billet|vol|visa|passeport|tout|voyage|papiers)
        (reste|le reste|tout le reste|après) .. (on gère|on s'occupe|c'est nous|on prend|c'est réglé|géré|nous)
      `,
      match: lines`
        ⟦billet et visa⟧ par la société
        ⟦Tout est payé⟧, viens
      `,
      twins: lines`
        Le billet de train a augmenté
        La chambre de commerce ouvre à huit heures
      `,
    },
    WORK_ROLE_GENERIC_ONLINE: {
      patterns: lines`
        (service|relation|chargé de|chargée de|conseiller|conseillers|conseillère|agent|agents|assistance|support|opérateur|opérateurs|opératrice) (de |la |du |en |à la |relation )?(client|clients|clientèle|vip|chat|saisie|en ligne|call center|centre d'appel|clavardage|francophone|francophones|parlant|online)
        (centre|centres|plateau) (d'appel|d'appels|téléphonique|francophone)
        (télévendeur|télévendeurs|téléopérateur|téléopérateurs|télécommercial|télécommerciaux|téléconseiller|téléconseillers|téléprospect*|télévente)
        (saisie|opérateur de saisie|saisir) (de |des )?(données|textes)?
        (boulot|travail|job|taf|poste|affaire) (de |d'|en |sur |derrière |dans un |est derrière |c'est derrière )?(bureau|ordinateur|l'ordinateur|l'ordi|ordi|chat|ligne|pc)
        (derrière|sur|devant) (l'|un |ton )?(ordi|ordinateur|pc|écran)
        (tu |on |vous )?(tapes|parles|discutes|chattes|réponds|discute|chatte|échanges|parler|discuter) (avec |sur |aux |à )(des |les |l'|de )?(clients|blancs|messieurs|étrangers|européens|américains|l'ordi|ordi|application|profils|gens en ligne|inconnus|internautes)
        (modérateur|modérateurs|modératrice) (de |du |des )?(chat|contenu|commentaires|forum)?
        (traducteur|traducteurs|traductrice|interprète|interprètes) .. (français|anglais|chinois|malgache|recherch*|asie|pour)
        (appels|appel|calls) (vidéo|webcam|video) (clients|avec|client)?
        (modèle|modèles|hôtesses|filles|go|vehivavy) (pour |de |appel |en )?(appels vidéo|vidéo|live|webcam|streaming|en ligne|visio)
        (animateur|animatrice|community) (manager|live|de live|en ligne)
        (trading|crypto|forex|investissement|fintech|change) .. (équipe|bureau|conseiller*|télévendeur*|vendeur*|commercial*|agent*)
        (bureau|équipe|salle|desk) (trading|francophone|crypto|forex|closing)
        (société|boîte|entreprise|groupe) (de )?(communication digitale|jeux en ligne|du numérique|numérique|it|informatique|tech|marketing digital)
        (profils|comptes) (déjà )?(prêts|à gérer|livrés)
        (acteur majeur du numérique|talent acquisition|recrute des francophones|recherchons opérateurs|sourcer des candidats)
        (bloquer|gérer) (un |les )?(retrait|retraits|dépôts)
        (opérateur|operateur|opératrice|opérateurs|agent|agents|animateur|animatrice)s? (de |en |du )?(tchat|chat|voix|cam|saisie|téléphone|ligne|messagerie|vidéo)
        (bureau|bureaux|salle|open space|plateau) .. (asie|étranger|là bas|climatisé|clim|mer|outre)
        (taper|tapes|tape|écrire|écris|écrit|rédiger) (vite|rapidement|des messages|bien|sans faute|à l'ordinateur|un peu)
        (tchat|tchatteur*|tchatter|chatter|chatteur*|tchatche|messagerie) .. (client*|francophone*|asie|nuit|équipe|poste*|dollars|$|recrut*|étranger*)?
      `,
      match: lines`
        un poste au ⟦service client⟧
        ⟦centre d'appel⟧ à l'étranger
      `,
      twins: lines`
        Le restaurant cherche une serveuse
        Le bureau de poste ferme à midi
      `,
    },
    GAMBLING_WORK: {
      patterns: lines`
        (casino|jeux en ligne|jeu en ligne|paris sportifs|paris en ligne|igaming|poker|machines à sous) .. (opérateur*|recrut*|agent*|service|équipe|cherch*|croupier*|support|poste*|parlant)
        (opérateur|opérateurs|opératrice|croupier|croupiers|croupière|caissier|caissiers|agent|agents) .. (casino (live|en ligne|online)|jeux en ligne|paris en ligne|plateforme de jeu*)
        (société|plateforme|entreprise) (de |d')(jeux en ligne|jeu en ligne|casino|paris)
        caissier (dépôt|retrait)
      `,
      match: lines`
        ⟦société de jeux en ligne⟧ à rejoindre
        ⟦croupiers casino en ligne⟧
      `,
      twins: lines`
        Le musée de la plage ferme
        Les jeux olympiques en ligne de mire
      `,
    },
    OPEN_SCAM_WORK: {
      patterns: lines`
        (brouteur|brouteurs|brouter|broutage) .. (cherch*|recrut*|équipe|bureau|travail*|besoin)
        (arnaquer|escroquer|plumer) (les |des )?(blancs|clients|vieux|européens|américains|retraités|veuves)
        (travail|boulot|bureau|salle) (d'|de )?(arnaque|arnaques|escroquerie)
        (bloquer|bloque) un retrait client
      `,
      match: lines`
        C'est pour ⟦arnaquer les blancs⟧, bon gain
        ⟦brouteurs, recrutement⟧ ouvert
      `,
      twins: lines`
        Les brouteurs ont été jugés hier
        Une arnaque au colis circule
      `,
    },
    LOCATION_VAGUE_OR_CHANGES: {
      patterns: lines`
        (pays|lieu|ville|nom|société|base|destination|adresse|boîte) .. (tenu secret|tenue secrète|secret|secrète|confidentiel*|on va te dire|on vous dira|te dira|dit sur place|après|communiqué|change selon|sur place|c'est interne|à l'arrivée|se déplace)
        (tu|vous) (verras|verrez|sauras|saurez) (sur place|là bas|à l'arrivée|après|plus tard)
        (on|je) (te|vous) (dit|dira|dirai|dis|expliquera|précise|va te dire) .. (après|là bas|devant|plus tard|le pays|sur place|quel pays|l'endroit)
        (pas|n'a pas voulu|refuse|sans) (de |donner |dit |dire |donner le )(le )?(nom de pays|nom de la société|pays|nom de la boîte)
        (boîte|société|bureau) (se déplace|déménage|change de pays|va bouger)
        (de|depuis|à) (bangkok|là) (on|c'est|puis|ensuite) .. (route|fleuve|pirogue|roule|traverse|voiture)
        (puis|ensuite|après|de là) .. (voiture|bus|pirogue|bateau|camion|on te récupère|quelqu'un|chauffeur) .. (traverse*|fleuve|frontière|amène|emmène|récupère|attend)?
        (adresse|lieu|pays|ville|destination) .. (communiqué*|donné*|précisé*|indiqué*|transmis*|dévoilé*) .. (départ|embarquement|la veille|après|plus tard|l'arrivée|en privé)
      `,
      match: lines`
        ⟦tu verras sur place⟧, pas de souci
        ⟦pays tenu secret⟧ jusqu'au départ
      `,
      twins: lines`
        L'adresse est au 5 rue du Soleil
        Le nom de la boutique est sur la porte
      `,
    },
    WORK_ABROAD: {
      patterns: lines`
        (à l'étranger|l'étranger|étranger|hors du pays|outre mer|dehors du pays|loin d'ici)
        (en|vers|pour|l') ?(asie|asie du sud est)
        (mobilité|expatriation|expatrié|expatriés|pays d'accueil)
        (pour |prêt à |prête à |veux |envie de )(voyager|partir|bouger)
        (voyager|partir|départ|on part|on go|embarquement|embarquer) (en|à #|le #|sous|par|dans|cette|ce|collectif|mercredi|jeudi|vendredi|lundi|mardi|samedi|dimanche|dans la semaine)
        (off shore|francophones pour l'asie|zone économique spéciale|zone spéciale)
        (passeport) (déjà|prêt|valide|en main|fait|à jour|disponible)
        vol (sous|dans|le|prévu|ce|cette)
        (asie|l'asie|asiatique*|extrême orient)
        (passeport*) .. (tu as|as tu|t'as|valide|prêt|en cours|fait|à jour|pas prêt|on gère)
        (départ|vol|avion|on part|tu pars|partir) .. (semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jours|groupe|ensemble|collectif)
      `,
      match: lines`
        un travail ⟦à l'étranger⟧
        ⟦départ le 14⟧ par avion
      `,
      twins: lines`
        Le bureau est au deuxième étage
        Nous marchons vers le marché
      `,
    },
    INTERVIEW_TRIVIAL: {
      patterns: lines`
        !(sans|pas d'|aucun) ?entretien
        !(réponse|validation|recrutement|sélection|embauche) (le soir même|dans l'heure|immédiate|rapide|en # heures|en # h|express|le jour même|dans la journée)
        !(entretien|test|entretiens) (écrit|écrits|par whatsapp|par telegram|par message|simple|rapide|de # minutes|par chat)
      `,
      match: lines`
        ⟦réponse dans l'heure⟧ garantie
        ⟦sans entretien⟧ pour tous
      `,
      twins: lines`
        L'entretien a lieu à la mairie
        Une réponse écrite suit sous un mois
      `,
    },
    URGENCY: {
      patterns: lines`
        (reste|restent|encore|plus que|il reste) (que |plus que )?# (places|place|postes|personnes)
        (dernières|dernière|places) (places|place|limitées|comptées|restantes)
        (départ|embarquement|vol|on part|tu pars|voyage|on go) .. (sous|dans|cette semaine|la semaine|demain|ce soir|après demain|urgent|immédiat|le #|vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche)
        (réponds|écris|répondez|confirme) (vite|avant|maintenant|rapidement)
        (prochain|prochaine) (groupe|vague|départ|vol)
      `,
      match: lines`
        ⟦dernières places⟧ pour toi
        ⟦prochain groupe⟧ ce mois
      `,
      twins: lines`
        La bibliothèque ouvre vendredi
        Le train part en retard
      `,
    },
    TOURIST_VISA: {
      patterns: lines`
        (visa|entrée|entrer|entres|entrez|voyage|voyager|part|partir|pars) (de |avec |en |avec un |comme |sous |avec visa )?(tourisme|touriste|touristes|touristique|visiteur|étudiante|étudiant|visite)
        (visa|permis|papiers|régularisation|contrat) .. (sur place|là bas|après l'arrivée|une fois arrivé|on le change|puis régularisation|à l'arrivée|après)
        on (le |la |te |vous )?(change|régularise|arrange|fait les papiers) (là bas|sur place|après)
        (sans|pas besoin de|pas de) (visa|visa de travail|permis|papiers|permis de travail)
        (visa|entr*|arriv*) .. (touris*|visiteur|visite) .. (ensuite|puis|après|on|sur place|change|régularis*|d'abord)?
        (papiers|visa|permis|contrat|documents) .. (là bas|sur place|à l'arrivée|en route|après|plus tard|là on)
      `,
      never: lines`
        visa étudiant en france
      `,
      match: lines`
        ⟦visa tourisme⟧ pour entrer
        ⟦papiers faits sur place⟧
      `,
      twins: lines`
        Le tourisme repart cet été
        Visa de travail obtenu avant le départ
      `,
    },
    IRREGULAR_ROUTE: {
      patterns: lines`
        (pirogue|barque|fleuve|rivière|frontière|brousse|forêt|traversée) .. (de nuit|la nuit|traverse*|passe*|à pied|passeur|escort*|quelqu'un|sans|clandestin*)
        (traverser|traverse|traversez|passer|passe|passez) .. (fleuve|rivière|frontière|pirogue|barque) .. (nuit|pied|discr*|sans|caché*|passeur)?
        !(sans|pas de) (tampon|cachet|passer la police|passer par la police)
        (circuit|route) (spécial|spéciale|discret|discrète|de # jours)
        (accueil et traversée|puis une pirogue|petit fleuve)
      `,
      match: lines`
        ⟦traverser le fleuve⟧ avec un guide
        ⟦sans tampon⟧ à la frontière
      `,
      twins: lines`
        Le fleuve est haut ce soir
        La pirogue du musée est restaurée
      `,
    },
    TRAVEL_COACHING: {
      patterns: lines`
        (à la |la |à l'|devant la |devant l'|au )(police|paf|douane|immigration|aéroport|contrôle|frontière) .. (dis|dites|tu dis|vous dites|tourisme|vacances|réponds|répondez|tu réponds)
        (dis|dites|tu dis|vous dites|tu vas dire) (que |qu'|à la )?(tu |vous |c'est |ils )?(vas|vais|allez|es|êtes|c'est|pars|partez|viens)? ?(en |pour |du |un |chez )(vacances|tourisme|touriste|visite|voyage|stage|ta cousine|ton frère|congés)
        si (on |la police |quelqu'un |l'agent |ils )(te |vous |t')?(demande|demandent|pose|interroge) .. (dis|dites|réponds|tourisme|vacances)
        (billet|réservation) .. (pour montrer|juste pour|bidon|faux|fausse|annul*|à ne pas utiliser)
        (efface|effacez|supprime|supprimez) (les |nos |ces |tous les |toutes les )?(messages|discussions|conversations|chats|traces)
        (vous ne vous connaissez pas|ne vous parlez pas|faites semblant)
        inscription bidon
        (police|frontière|immigration|aéroport|douane|contrôle|paf|agent) .. (touris*|vacances|conférence|congrès|mariage|visite|ne parle*|tais|dis|dites|réponds|souris|rien)
        (on dit|on dira|tu dis|dis|vous dites|dites) (qu'on|que tu|que vous|qu'on est|que c'est) .. (formation|coiffeuse*|touriste*|vacances|stage|infirmière*|étudiant*|mariage|congrès)
      `,
      match: lines`
        ⟦à la police dis⟧ que tu visites
        ⟦efface nos messages⟧ avant
      `,
      twins: lines`
        La police demande des témoins
        Bonnes vacances à tous
      `,
    },
    DEBT_RELIEF_OR_ADVANCE: {
      patterns: lines`
        (règle|réglons|payons|paie|rembourse|remboursons|couvre|efface|solde) (jusqu'à |toutes |tes |ta |vos |ton |votre |toute )(tes |vos |# )?(dettes|dette|crédit|crédits|tontine|tontines|prêt|prêts|f)
        (dette|dettes|tontine|tontines|crédit|prêt|endetté|endettée|bouffé) .. (on règle|on paie|réglé|payé par|remboursé|avance|société|on t'aide|pas un problème|on s'en occupe)
        (avance|avances|acompte) .. (avant le (départ|voyage)|à ta famille|à la famille|avant de partir|à l'arrivée|devant toi)
        (société|patron|boss) .. (règle|rembourse|paie) .. (dettes|dette)
        (dettes|dette|crédit|crédits|prêt|prêts|tontine|loyer|loyers|arriérés|usurier*|découvert) .. (on|boîte|société|patron|chef|réglé*|effac*|solde*|paie|payé*|éponge*|avance|aide|couvre|rembours*|fini)
        (avance|avances|acompte) .. (départ|famille|voyage|signature|partir|$|dollars|#)
      `,
      match: lines`
        ⟦paie tes dettes⟧ d'abord
        ⟦avance avant le départ⟧ pour maman
      `,
      twins: lines`
        Le crédit de la banque est cher
        L'avance sur salaire n'existe pas ici
      `,
    },
    REASSURANCE_DENIAL: {
      patterns: lines`
        !(ce n'est|c'est|ce n est|n'est|sont) (pas|ni|pas du tout|point) (une |un |de l'|de la |du )?(arnaque|escroquerie|réseau|piège|secte|prostitution|traite|mensonge|broutage|blague|esclavage|louche)
        !(pas|aucune|aucun|zéro|sans|ni) (d'|de |une )?(arnaque|escroquerie|prostitution|piège|traite|sexe|esclavage|violence|magouille|risque|drogue)
        !(n'aie|n'ayez|aie|ayez) (pas |aucune |confiance|crainte)(peur|crainte)?
        !(sois|soyez) (tranquille|tranquilles|rassuré|sans crainte)
        !(100%|totalement|tout est|boulot|travail|société|entreprise) (100% )?(légal|légale|sérieux et légal|sûr|fiable|sécurisé|clean)
        !(tu peux|vous pouvez|libre de) (rentrer|repartir|partir|revenir|sortir) (quand|à tout|librement)
        !(d'autres|des) .. (sont déjà sur place|peuvent témoigner)
        !je ne (suis pas une agence|demande pas d'argent|vends rien)
        !moi même j'ai (rien payé|pas payé)
        !(personne|on) (n'est|ne te|ne vous) (frappe|enfermé|enferme|vendu|force|battu|forcé)
        !vous n'êtes concernés par rien
        !(pays|endroit|destination) .. (stable et|très sûr|sûr et)
        !(peureux|peur|jaloux|sorciers|mauvaises langues|rumeurs|réseaux|youtube|tiktok|médias|journaux) .. (restez|reste|pas|n'écoute*|racont*|mentent|mensonge*|exagèr*|croyez|village)
        !(tu peux|vous pouvez|libre|si ça te plaît pas|si tu n'aimes pas|quand tu veux) .. (rentrer|rentres|repartir|revenir|partir|retour*)
        !(vous n'êtes|tu n'es|on n'est|personne n'est|nul n'est) pas (surveillé*|enfermé*|prisonnier*|forcé*|retenu*|obligé*)
      `,
      match: lines`
        ⟦ce n'est pas une arnaque⟧, écris
        ⟦n'aie pas peur⟧, je suis là
      `,
      twins: lines`
        Ce n'est pas le bon jour
        J'ai peur du noir
      `,
    },
    PASSPORT_HANDOVER: {
      patterns: lines`
        (passeport|passeports|papiers|pièces) .. (au coffre|gardés|gardé|garde|chez le patron|chez le boss|conservés|conservé|reste avec|restent avec|reste à|restent à|à l'administration|au bureau|confiés|pour l'enregistrement|remis à)
        (boss|patron|chef|société|manager|responsable|administration) (qui )?(garde|conserve|récupère|prend|confisque) (les |ton |vos |tous les |votre )?(passeports|passeport|papiers)
        (donnez|donne|remets|remettez|apporte|apportez|m'apportent|rassembles|laisses|déposez|déposes|gérer) (le |les |ton |vos |votre |ta |téléphone et |tous les )?(téléphone et|passeports|passeport)
        (envoie|envoyez|envoi|transmets|photo|copie|scan) .. (passeport)
        (photo|copie|page) (de |du |d'|entière \+ )?(ton |votre |la |pied |entière )?(page de|passeport)
        (photo en pied|photo entière|photo tout entier|photo) (,|et|\+) ?passeport
        (photo|scan|copie|envoie|envoyez|image|page) .. (passeport|passeports)
        (passeport|passeports) .. (envoie|envoyez|photo|scan|bureau|chef|patron|responsable|coffre|gardé*|remis|remet*|administration|garde)
      `,
      match: lines`
        Le ⟦boss garde les passeports⟧
        ⟦copie de ton passeport⟧ ce soir
      `,
      twins: lines`
        Mon passeport expire en mai
        Le passeport est demandé par l'ambassade
      `,
    },
    UPFRONT_FEE: {
      patterns: lines`
        (frais|caution|dépôt|avance|acompte|versement|inscription|ouverture) (de |d'|du |médical |médicaux )?(dossier|inscription|badge|formation|visa|traitement|réservation|uniforme|médical|médicaux|adhésion|garantie|kit|biométrie|place|fidirana|certificat|#)
        (envoyez|envoie|payez|versez|verse|réglez|déposez|dépôt|avance|ouverture de dossier|kit de démarrage|activation|biométrie) (de |les |la |seulement |votre )?#( #)?( f|f| fcfa| dh| euros| ar)?
        (caution|inscription|dossier|badge|kit|formation|visite médicale|certificat|frais) (:|de|à|=|seulement)? ?#( #)? ?(f|fcfa|dh|€|euros|ar|francs|$)
        (reste|solde) (# )?(après|sur salaire|à l'arrivée|au visa)
        (remboursé|remboursable|remboursables|rembourses) (en|après|au|avec|sur)
      `,
      match: lines`
        ⟦frais de dossier⟧ à régler
        ⟦Envoyez 3 500 F⟧ pour le badge
      `,
      twins: lines`
        Aucun frais de dossier
        L'entrée du zoo coûte quatre euros
      `,
    },
    RECRUIT_OTHERS_REWARD: {
      patterns: lines`
        (amène|ramène|amener|amènes|parraine|recrute|apporte|invite) (un |une |des |ton |ta |tes )?(ami|amis|amie|frère|copine|copain|personne|personnes|candidat|filleul) .. (gagne|gagnes|prime|touches|touche|bonus|reçois|#|paie|commission)
        (prime|bonus|commission|payé|#) (f |fcfa |dollars |$ |usd )?(par|pour chaque) (tête|personne|candidat|ami|filleul|recrue|copine|profil)
        (par|pour) (candidat|personne) (effectivement )?(arrivé|arrivée|livré|livrée|recruté|amené)
        (on achète|achetons) des profils
        (garçon|fille|homme|femme) # .. (fille|garçon|femme|homme|bilingue) #
        payé quand la personne
        (touche*|reçoit|reçois|gagne) (sa|ta|une|la) (part|prime|commission|récompense)
      `,
      match: lines`
        ⟦amène un ami et gagne⟧ 100
        ⟦prime par personne⟧ versée
      `,
      twins: lines`
        Chaque personne apporte une chaise
        Le parrain du bébé est venu
      `,
    },
    FRIEND_OR_KIN_RECRUITER: {
      patterns: lines`
        (mon|ma|une|un|le) (boss|patron|responsable|oncle|cousin|cousine|frère|sœur|tante|connaissance|ami|amie|dame|chef) (à moi )?(me |lui |nous |m'a )?(recrute|recrutent|cherche|demande|demandé|veut|a besoin|a écrit|prend) .. (maintenant|#|autres|jeunes|filles|garçons|personnes|francophones|gars|éléments|quatre|cinq|deux|trois|huit|pour)
        (le boss|la boîte|mon chef|ma responsable|la société) (cherche|demande|veut|recrute|prend)
        (j'ai pensé|je pense|j'ai pensé direct) à toi
        (j'ai peut être|j'ai|il y a) un plan
        (je suis|moi je suis|on est|je travaille|je manage) (déjà |posé |là )?(là bas|sur place|à dubaï|une salle|dedans)
        (on était ensemble|tu te rappelles|ton petit de|vieux môgô|ancien plateau)
        (mon|ma|le|la|notre) (chef|patron|boss|boîte|société|responsable|cousin|cousine|frère|sœur|ami|amie|tante) .. (cherche*|recrute*|besoin|demande*|veut) .. (#|monde|gens|jeunes|personnes|filles|gars|garçons|francophones)?
        c'est * (du|de la|de l') ?(lycée|collège|fac|école|internat|chorale)
      `,
      match: lines`
        ⟦mon patron cherche cinq jeunes⟧
        ⟦j'ai pensé à toi⟧ direct
      `,
      twins: lines`
        Mon cousin joue au ballon
        Le chef cuisine bien
      `,
    },
    AGE_LOOKS_TARGET: {
      patterns: lines`
        (âge|âgé|âgés|entre|de) (18|19|20|21|22) (à|-|et) (25|26|28|29|30|32|33|34|35|36|38|40)
        (18|19|20|21|22) ?(à|-|–) ?(25|26|28|29|30|32|33|34|35|36|38|40) ans
        (bonne|belle) (présentation|allure|apparence|silhouette)
        (photo) (en pied|entière|simple|tout entier|complète)
        (célibataire|célibataires|sans enfant|sans enfants)
        (nom|âge), .. (taille|photo)
      `,
      match: lines`
        ⟦de 18 à 30⟧ ans
        ⟦bonne présentation⟧ exigée
      `,
      twins: lines`
        Enfants de 6 à 10 ans
        Une belle journée
      `,
    },
    CRYPTO_PAY: {
      patterns: lines`
        (payé|payés|payée|salaire|paie|versé|versement|règlement|karama) .. (usdt|crypto|bitcoin|tether)
      `,
      match: lines`
        ⟦payés en USDT⟧ chaque lundi
        ⟦1 500 USDT⟧ de base
      `,
      twins: lines`
        Le bitcoin baisse encore
        Paiement par carte
      `,
    },
    BANNED_GREY_JARGON: {
      patterns: lines`
        (profils|comptes) (déjà prêts|livrés|chauffés|fournis)
        (code acheté|site cloné|domaines de secours|exchange maison|panel pour)
        (chatteurs|chatteur|chatters|closers) .. (closers|community|fixe|équipe|profils)
        (équipe|salle) .. (bâtiment|étage|tour) .. (chat|caissier|appel)
      `,
      match: lines`
        on a des ⟦profils déjà prêts⟧
        un ⟦site cloné⟧ pour les clients
      `,
      twins: lines`
        Le profil du poste est en ligne
        Le code de la route a changé
      `,
    },
    PERSON_TRADE: {
      patterns: lines`
        (vends|vend|vendons|achète|achetons|cède|cédons) (#|un|une|deux|trois|des|nos) (profils|personnes|employés|employé|opérateurs|opérateur|filles|garçons|chatteurs|malgaches|camerounais) .. (livr*|contrat|passeport|équipe|prix|#)
        (récompense|prime) .. (enfui|fuite|évadé|retrouve|échappé)
        (rachat|libération|rançon|transfert) .. (par tête|par personne|# ?$|# ?usd)
        (profils|personnes) livré*
      `,
      match: lines`
        On ⟦achète des profils livrés⟧ vite
        ⟦récompense pour l'évadé⟧ du bâtiment
      `,
      twins: lines`
        Vends vélo en bon état
        Le transfert du joueur est payé
      `,
    },
    ORGAN_OFFER: {
      patterns: lines`
        (donneur|donneurs|donneuse|donneuses|vendre|vends|achète|cherche|recherche|besoin) (d'|de |un |ton |son |urgent |vivant )?(rein|foie|ovocytes|ovules|cornée|organe)
        (mère|mères) porteuse* .. (cherch*|recherch*|pay*|indemn*|programme|#|besoin)
        (rein) .. (groupe sanguin|donneur|payé|#)
        (gestation pour autrui|gpa) .. (rémunér*|pay*|#|programme)
      `,
      match: lines`
        ⟦donneur de rein⟧ demandé, bien payé
        ⟦mères porteuses recherchées⟧
      `,
      twins: lines`
        Journée de don du sang à l'hôpital
        Ce téléphone coûte un bras
      `,
    },
    FAMILY_CANNOT_KNOW: {
      patterns: lines`
        !(ne |faut pas |pas |n'en )(le |en |la |l'|va pas )?(dis|dire|parle|parler|raconte|raconter|dites|mbom) .. (maman|mère|vieille|vieux|famille|parents|personne|maison|partout|quartier|femme|mari|tonton|tantie|papa)
        !(dis|dites|tu dis) (à la maison|à ta mère|à tes parents|à la famille|à maman) (que)?
        !(que |ça )?(reste|restera|rester) entre (nous|toi et moi)
        !(garde|garder|gardez) (ça |le |cela |leur )?(secret|pour toi|langue)
        !(gens bavards|la discrétion|discrétion) (dehors|exigée|demandée|totale)?
        !(faut pas dire|n'en parle pas|ne dis rien|ne mbom pas|en parle à personne)
      `,
      match: lines`
        ⟦ne dis rien à ta mère⟧ encore
        que ⟦ça reste entre nous⟧
      `,
      twins: lines`
        Ma mère dit bonjour
        Le secret du gâteau
      `,
    },
    MINOR_TARGETED: {
      patterns: lines`
        (à partir de|dès) (14|15|16|17) ans
        (mineur|mineurs|mineure|mineures) (accepté*|aussi|ok|bienvenu*|autorisé*)
        (on|nous) (arrange|change|corrige) (l'âge|la date)
      `,
      match: lines`
        ⟦dès 16 ans⟧ c'est bon
        ⟦mineurs acceptés⟧ aussi
      `,
      twins: lines`
        Entrée gratuite pour les moins de dix ans
        Interdit aux mineurs
      `,
    },
    CONFINEMENT: {
      patterns: lines`
        (téléphone|téléphones|tél|portable|finday) .. (reste (chez|à|avec)|gardé|confisqué|remis|déposé|à l'entrée|chez le boss|à l'administration|tazonin*|pour l'enregistrement)
        (donnez|donne|dépose|déposez|laisse|laissez|remets) (le |ton |votre |les )?(téléphone|téléphones|portable)
        !(pas|aucune|tu sors|vous sortez|personne|on ne|interdit|interdiction|ne) (de |pas |sort |sortez )?(sortie|sorties|sortir|sort|sors|pas dehors|pendant le contrat)
        !(sortie|sorties|sortir) .. (interdit*|autorisation|bon signé|sans bon|premiers mois|accompagn*|seulement avec|permission)
        (dans|dedans|tout est dans) (l'enceinte|le compound|le site fermé|la zone fermée|l'intérieur)
        (studio|église|boutique|gym|cantine|salle) .. (dans l'enceinte|à l'intérieur de la zone|à l'intérieur du site)
        (appel|appels) (à la )?famille (le )?(dimanche|une fois|limité*)
        !(on ne sort|tu ne sors|sortir|sortie*|sors pas|sort pas|sortez) .. (pas|premier*|mois|jours|autoris*|permission|accompagné*|groupe|chef|badge|interdit*|sauf)
      `,
      match: lines`
        ⟦téléphone gardé⟧ par le chef
        ⟦pas de sortie⟧ le premier mois
      `,
      twins: lines`
        Mon portable est tombé
        La sortie scolaire est jeudi
      `,
    },
    EXIT_PENALTY: {
      patterns: lines`
        (si |celui qui |qui |quand )(tu |vous |on )?(pars|partez|part|quittes|quitte|quittez|abandonnes|romps|arrêtes) (avant|tôt|en cours) .. (rembours*|pay*|dois|amende|#)?
        (départ anticipé|rupture|rupture de contrat) .. (charge|rembours*|pay*|amende|pénalité|#)
        (on coupe|coupe|retenu|retenue|déduit|prélevé|remboursé|rembourses|rembourse|coupé) .. (paye|paie|salaire|petit à petit|sans intérêt|chaque mois)
        (première|premier) (paye|paie|salaire) (à|après|au bout de) # (jours|mois)
        (pénalité|amende) .. (contrat|départ|#|rupture)
        contrat (de )?(#|un|deux) (an|ans|mois) .. (miala|sortie|pénalité|rembours*)
      `,
      match: lines`
        ⟦si tu pars avant, tu rembourses⟧ tout
        ⟦première paye à 45 jours⟧
      `,
      twins: lines`
        L'amende de stationnement augmente
        Le départ de la course est à midi
      `,
    },
    DEPOSIT_CHASING_WORK: {
      patterns: lines`
        (rappel|rappeler|relancer|appeler) (de |les |des )?(clients )?(investisseurs|déposants|qui ont déjà|prospects)
        (% |part |commission )(sur |de )(chaque |le |les |ce que )?(dépôt|dépôts|client|clients|dépose|pertes)
        (convaincre|pousser|amener|mettre en confiance) (le |les |des |un )?(client|clients|gens|retraités|blancs) .. (déposer|investir|payer|remettre|mettre)?
        (gagner|construire|construit|créer|bâtir) (la |une |sa |leur )(confiance|relation) .. (client*|équipe|invest*|messieurs|en ligne)?
        (autre équipe|l'équipe) .. (s'occupe|gère) (de |du )?(l'investissement|dépôt|paiement)
        (salle|équipe|poste) (de )?(closing|rétention|conversion)
        (faux profils|faux profil|fausse identité|photos de modèle|profils déjà prêts)
        (confiance|amitié|relation|sentiments|amour|séduire|charmer|lien) .. (client*|invest*|déposer|dépôt|placer|argent|messieurs|femmes|hommes)
        (%|pourcentage|commission) .. (dépôt*|client*|investi*|versement*|ce qu'il* met*|encaiss*)
      `,
      match: lines`
        ⟦construire une relation avec le client⟧
        ⟦rappel de clients investisseurs⟧
      `,
      twins: lines`
        Le dépôt de dossier se fait lundi
        Le client est roi
      `,
    },
    TASK_DEPOSIT: {
      patterns: lines`
        (like|liker|likes|liké|noter|note|notes|avis|regarder|regardes) (des |les |de |= |= # |nos )?(vidéos|films|hôtels|produits|pages|apps|youtube|tiktok|# ?dh|# ?f)
        (gagne|gagner|gagnez|gagnes) .. (par jour|chaque jour|avec ton téléphone|sur ton téléphone|depuis chez toi|depuis la maison|à la maison|sur tél)
        (tâche|tâches|mission|missions|commande|commandes|pack) .. (dépôt|dépose*|recharge*|retrait|paient|pack|#|niveau|vip)
        (dépôt|dépose|déposes|recharge) .. (retrait|remboursé|tâche*|niveau|débloqu*|gagn*)
        (travaille|travailler|travail) (depuis|de) (chez toi|chez vous|la maison) .. (gagn*|jour|kit|téléphone|#)
      `,
      match: lines`
        ⟦gagne 5000 par jour⟧ facilement
        ⟦tâches avec dépôt⟧ et bonus
      `,
      twins: lines`
        J'ai regardé un film hier
        La note de l'élève est bonne
      `,
    },
    MONEY_MULE: {
      patterns: lines`
        (prête|loue|louer|prêter|cède|vends|achète) (ton |ta |votre |un |des |tes )?(compte|comptes|carte|cartes|puce|puces|momo|rib)
        (compte|momo|orange money|rib|carte) .. (recevoir|reçois|réception) .. (paiements|règlements|argent|virement*|fonds)
        (recevoir|recevez|reçois|réceptionner) .. (règlements|paiements|virements|argent|fonds|colis) .. (compte|renvo*|%|gard*|reste|commission)
        (agent de paiement|correspondante locale|correspondant local)
        (gardes|gardez|prélevez|prélèves) # ?% .. (renv*|envo*|reste)
      `,
      match: lines`
        ⟦prête ton compte⟧ une semaine
        ⟦loue ta carte⟧ bancaire
      `,
      twins: lines`
        J'ai ouvert un compte à la banque
        Ma carte du métro est perdue
      `,
    },
    CE_JOB_SEEKER: {
      patterns: lines`
        (je cherche|je recherche|recherche|cherche|suis à la recherche) (d'un |un |du |de )?(emploi|travail|boulot|stage|job|poste au pays)
        (jeune (dame|homme|fille|diplômé)|étudiant|étudiante) .. cherche
      `,
      match: lines`
        ⟦je cherche un emploi⟧ de caissière
        ⟦cherche travail⟧ le soir
      `,
      twins: lines`
        Nous cherchons deux cuisiniers
        Le magasin recrute
      `,
    },
    CE_QUOTED_WARNING: {
      patterns: lines`
        (attention|méfiez|méfie|prudence|alerte|vigilance|stop|faites attention|fais attention|soyez prudents|soyez vigilants) (à|aux|vous|toi|les|la|le|familles|parents|jeunes|car|c'est|des|!)
        (police|gendarmerie|ambassade|ministère|consulat|parquet|tribunal|procureur|autorités|gouvernement|interpol|enquête|enquêteurs|onu|oim|ong|douane|pdj) .. (alerte*|annonc*|arrêt*|rappel*|rapatri*|confirm*|invit*|inform*|démantel*|interpell*|secour*|recommand*|source|ouvert*|affirm*|judiciaire|conseill*)
        (communiqué|démantèlement|garde à vue|prévention de la traite|signe d'alerte|interpellés|condamné|condamnés|témoigne|témoigné|témoignage|témoignages|escrocs|agence agréée par|source proche)
        (victime|victimes|rescapé|rescapés|rescapée|survivant|survivants|survivante|rapatriés|rapatrié|otages)
        (traite des personnes|traite des êtres|trafic d'êtres|traite humaine|centre d'escroquerie|centres d'escroquerie|cyberescroquerie|cyber escroquerie|escroquerie en ligne|esclavage|travail forcé)
        (a été|ont été|était|étaient|est|sont|fut|être|été|auraient été) (vendu|vendue|vendus|enfermé|enfermés|enfermée|forcé|forcée|forcés|battu|battus|piégé|piégés|escroqué|trompé|trompés|arnaqué|conduits|enlevé|séquestré*|torturé*|libéré*|sauvé*|arrêté*|contraint*|retenu*|confisqué*)
        (passeport|passeports) .. (confisqué|confisqués)
        (c'est|est ce que c'est|est ce|serait ce) (une |bien |un )?(vrai|arnaque|sérieux|fiable|réel|légal|louche|du vrai|faux|vraiment)
        (qui sait si|qui connaît|qui peut me dire)
        (quelqu'un|quelqu un|y a t il quelqu'un|une personne) (d'entre vous |ici |qui |a déjà )?(connaît|connait|sait|a déjà|peut|peux|entendu|travaillé|essayé|est passé|peut me)
        (on m'a|m'a|on lui a|lui a|a|on m a|leur a) (proposé|promis|écrit|contacté|contactée|offert|envoyé|reçu ça|dit que) .. (travail|poste|boulot|message|offre|#|emploi|asie|facebook|whatsapp|telegram|ça)
        (a reçu|j'ai reçu|j'ai vu|vous avez vu|a vu) (ça|cette|ce message|ceci|cette annonce|un message|une offre|l'annonce|sur)
        (ne|jamais|n') (partez|pars|va|allez|acceptez|accepte|croyez|crois|répondez|tombez|envoyez|envoie|donnez|faites|vous laissez) (pas|jamais|surtout)
        (mon|ma|notre|son|sa) (fils|fille|frère|sœur|cousin|cousine|mari|neveu|nièce|ami|amie|oncle|petit frère) .. (n'est|bloqué|bloquée|disparu|disparue|parti|partie|là bas|est allé|coincé|ne répond|a mis|veut|pas sorti|rentr*|est mort|a été|a reçu)
        (disparu|disparue|rançon|rançons|s'est enfui|s'est échappé|évadé|rentré vivant|je rentre de|je suis rentré|suis revenu|ils m'ont|ils nous ont|ils l'ont|on nous a|on m'a vendu|pas sorti)
        (documentaire|reportage|film|série|roman|enquête|article|podcast|émission|journaliste|mémoire|thèse|étude|sensibilisation|pièce de théâtre) .. (sur|de|prépare|diffus*|raconte*|recrut*|que|qui|pour|anonym*)
        (partage|partagez|partager|signalez|signale|dénoncez) (à|au|cette|ce|aux|massivement|maximum|svp|autour|vos|tes)
        (me semble|ça sent|semble) (louche|bizarre|trop beau|l'arnaque|faux|le piège)
        (louche|trop beau pour|faux recruteurs|fausse offre|fausses offres|faux agents|fausses annonces|faux emploi)
        (que|qu'est ce que|vous en|tu en) (pensez|penses|dois je|feriez|dites)
        (l'annonce|une offre|des annonces|la publicité|messages) (que|elle même|du type|disait|promettait|qui|comme|telle)
        (promettaient|promettait|promis|proposait|proposaient|disait|racontait) .. (salaire|emploi|travail|#|poste|villa|billet|asie|à des)
      `,
      never: lines`
        pas une arnaque
        attention les places
        stop à la galère
      `,
      match: lines`
        ⟦Attention à⟧ ces annonces
        ⟦quelqu'un connaît⟧ cette boîte ?
      `,
      twins: lines`
        Ce n'est pas une arnaque, écris
        Bonjour à tous et bienvenue
      `,
    },
    CE_MEME: {
      patterns: lines`
        (lol c'est|c'était une blague|je rigole|c'est une blague|pour rire)
      `,
      match: lines`
        je pars élever des chèvres, ⟦je rigole⟧
        ⟦C'est une blague⟧, je reste
      `,
      twins: lines`
        Le patron est sérieux
        On travaille dimanche
      `,
    },
    CE_LICENSE_FOUND: {
      patterns: lines`
        (agréé|agréée|agrément|licence|autorisation) (n°|no|numéro|par l'état|par le ministère|cndp|officiel)
        (agence|cabinet) .. (agréé*|liste du ministère|ministère du travail|inspection)
        (agence publique de l'emploi|france travail|pôle emploi|anapec|agence nationale|délégation de l'emploi|direction de la main d'œuvre|contrat visé|main-d'œuvre)
      `,
      match: lines`
        ⟦agréée par le ministère⟧ depuis dix ans
        Inscription à l'⟦agence nationale⟧
      `,
      twins: lines`
        Permis de conduire le lundi
        Mon chien a un numéro
      `,
    },
    CE_WORK_VISA_STATED: {
      patterns: lines`
        (visa|visas|permis) (de travail|saisonnier|saisonniers) .. (avant|reçu|reçus|demandé|obtenu|délivré|fourni)
        (cdi|cdd|cnps|cnss|cnaps|ostie|mutuelle|smic|congés payés|heures sup|période d'essai|tickets restaurant|ticket restaurant|convention collective|jours de congés|assurance maladie|déclaré|il déclare|bulletin de paie|salaire selon grille|brut|bruts|prime de rendement|contrat direct|contrat # (mois|ans)|contrat de travail|renouvelable|télétravail)
      `,
      match: lines`
        un ⟦CDI⟧ à temps plein
        ⟦congés payés⟧ et prime
      `,
      twins: lines`
        Les congés de Noël
        Un visa pour la musique
      `,
    },
    CE_LOCAL_JOB: {
      patterns: lines`
        (présentez|présente|venir|venez|passez|passer|entretien|entretiens|rdv|inscriptions|inscription|déposer|dépôt|dossier) .. (magasin|bureau|sur place|sur site|lundi|mardi|mercredi|jeudi|samedi|atelier|siège|mairie|commune|rue|agence|guichet|dépôt|boutique|réception|cni|cin|cv)
        (envoie|envoyez|apporte|apportez|amène|dépose|déposez|dossier) (ton |votre |un |le |: |une )?(cv|lettre|lm|dossier|cin|cni|carte nationale|copie de carte|extrait)
        (demande|demandez|demander) (à )?(m|mme|mr|monsieur|madame|davi|le gérant|le chef)
        (rue|avenue|quartier|immeuble|carrefour|boulevard|derrière la|face à|en face|près de|à côté de|zone industrielle) (de |du |la |le |l'|des )?*
        (boulangerie|pharmacie|clinique|école|lycée|magasin|salon de coiffure|usine|chantier|ferme|hôpital|dispensaire|serveur|serveuse|chauffeur|livreur|livreurs|maçon|couturier|couturière|infirmier|infirmière|gardien|agent d'entretien|ménage|nounou|caissière|coiffeuse|comptable|vendeuse|vendeur|surveillant|lingère|plombier|soudeur|électricien|apprenti|apprentis|manœuvres)
        (sarl|s.a.r.l|sas au|ong|syndicat)
        (de l'hôtel|à l'hôtel|pour l'hôtel)
        (lundi|mardi) (à|-|au) (vendredi|samedi|jeudi)
      `,
      match: lines`
        ⟦boulangerie⟧ cherche aide
        ⟦Présentez-vous lundi⟧ avec vos papiers
      `,
      twins: lines`
        Chante avec moi
        Il a plu hier
      `,
    },
  },
};
