// Long because: the words of one language stand together, a block a signal.
import { lines } from '../lines.ts';
import type { Language } from './language.ts';
import { wholeWords } from './whole-words.ts';

export const pt: Language = {
  name: 'Portuguese',
  script: 'Latin',
  negation: {
    before: wholeWords('não|nao|sem|nunca|nenhum|nenhuma|jamais|n'),
    after: /^\s*(?:não|zero|grátis)/u,
    reach: 24,
  },
  words: {
    ALL_EXPENSES_PAID: {
      patterns: lines`
        (custeio de passagens aéreas) @BR-MRE
        (passage*|passaporte|hospedage*|alimentação|moradia|visto|alojamento|cama|rango|comida) .. (paga*|por conta|inclus*|grátis|gratis|na faixa|pela empresa|liberad*|custead*|a gente paga|da empresa|banca)
        (empresa|agência|a gente) (banca|paga|cobre|custeia)
        (passagem|passagens|voo|vôo|passaporte|visto|moradia|casa|cama|quarto|hospedagem|acomodação|alojamento|comida|rango) (aérea |e )? .. (paga|pago|por nossa conta|por conta|incluso|inclusa|incluída|na faixa|deles|da empresa|grátis|liberado|tudo pago|empresa banca|compramos|bancada|nossa)
        (passagem|voo|vôo|moradia|casa|cama|residência|comida|hospedagem) (e|,|com) (três refeições|rango|voo|passagem|comida|moradia|visto|deslocamento aéreo|acomodação|refeição)
        (compramos|compram|compra|banca|bancam|paga|pagam|custeia|quita) (a |o |sua |seu |tudo|tua )(passagem|voo|vôo|passaporte|visto|viagem)
        tudo (pago|incluso|por conta|na faixa|bancado)
        (realocação|mudança internacional|relocação) (integral|completa|paga)?
        (recebe|busca|pega|esperam|recepção) .. (no aeroporto|do aeroporto)
        (passagem|viagem) (só )?de ida
        (dorme|mora|moradia) (lá|no local|no próprio prédio|no loc*)
        (pacote|benefícios) .. (acomodação|realocação|passagem)
        (notebook|chip|cama|quarto|passagem|casa|comida|moradia|roupa) .. (te esperando|esperando|tudo pronto|já pronto|por nossa conta|na conta|liberad*|com a gente|é nosso|é por nós|nós pagamos)
        (passagem|passaporte|visto|voo|documentação|papelada) .. (a gente|empresa|nós|agiliza*|resolve*|banca*|adianta*|cuida*|manda*|compra*|tira*)
        (quarto|alojamento|casa|comida|passagem) (individual |partilhad* )?(incluíd*|inclus*|pag*|garantid*|oferta|por conta*)
        (passagem|voo|visto|passaporte|casa) é (dele*|nossa|nosso|por conta*|da firma|da empresa|com eles|com a gente)
      `,
      match: lines`
        ⟦Passagem por conta⟧ da firma
        A ⟦empresa banca⟧ tudo
      `,
      twins: lines`
        Passagem de ônibus sobe
        Comida caseira
      `,
    },
    CE_LOCAL_JOB: {
      patterns: lines`
        (rua|avenida|bairro|na loja|loja no|loja em|padaria|no restaurante|restaurante em|hospital|escola|clínica|fábrica|supermercado|ltda|s/a|salão|oficina|fazenda|obra no|obra em|comparecer|entregar currículo|currículo para|próximo a|em frente|sine|mercadinho|pousada|centro de)
        example.(com|org|net)
      `,
      match: lines`
        ⟦Padaria⟧ contrata
        ⟦Comparecer⟧ com documentos
      `,
      twins: lines`
        Canta comigo
        Choveu muito
      `,
    },
    CE_QUOTED_WARNING: {
      patterns: lines`
        (voltei de|fui resgat*|escapei|cuidado com|tome cuidado|tomem cuidado|atenção:|atenção pessoal|alerta|polícia (prendeu|investiga|civil|resgat*|diz)|pf|embaixada|itamaraty|resgatad*|preso*|vítima*|tráfico de pessoas|é golpe|caí no golpe|golpe da|golpe do|vítima de golpe|enganad*|vendid*|trancad*|cativeiro|notícia*|reportagem|filme|série|justiça|mpt|é verdade|alguém (sabe|conhece|já|foi)|é confiável|não vá|não caia|fugiu|fugir|sumiu|resgate|documentário|torturad*)
        (ofereceram|prometeram|me ofereceram|me chamaram|recebi essa|recebi isso|apareceu pra mim) .. (vaga|proposta|mensagem|emprego|#|trabalho)?
        (meu|minha|nosso|nossa) (filho|filha|irmão|irmã|primo|prima|sobrinho|marido|amiga|amigo) .. (sumiu|não responde|foi|viajou|está preso|não volta|recebeu|quer ir)
        (o que acham|isso é normal|será que é|me ajudem|alguém me|dá pra confiar|vale a pena)
        (prometia|prometiam|promessa de|diziam que) .. (salário|emprego|vaga|dólar*)?
        (não aceitem|não mandem|denuncie|denunciem|compartilhem|alertem)
      `,
      never: lines`
        não é golpe
        sem golpe
        chamou nossa atenção
        chamou atenção
        tudo é golpe
        pensei: é golpe
        polícia federal
      `,
      match: lines`
        ⟦Cuidado com⟧ isso
        ⟦Alguém sabe⟧ se presta?
      `,
      twins: lines`
        Bom dia a todos
        Hoje tem feira
      `,
    },
    CE_WORK_VISA_STATED: {
      patterns: lines`
        (clt|carteira assinada|vale transporte|vt|vr|vale refeição|férias|13|plano de saúde|registro|visto de trabalho|contrato de trabalho|inss|hora extra|salário mínimo|fgts)
      `,
      match: lines`
        ⟦Carteira assinada⟧ e vale
        ⟦visto de trabalho⟧ antes
      `,
      twins: lines`
        Carta de amor
        Contrato de aluguel
      `,
    },
    EXIT_PENALTY: {
      patterns: lines`
        (desconta*|descontad*|abate) .. (do salário|salário|aos poucos|passagem)
        (sair|sai|desistir|quebra*|volta*) (antes|do contrato|no meio) .. (paga|multa|devolve|ressarc*)
        (desistir|sair|quebrar|voltar|romper) (antes|o contrato) .. (paga|cobrad*|multa|devolve|um ano)
        (desconta|descontam|descontado) .. (salário|leve|passagem|parcela*)
        (passagem|dívida|voo) .. (quitar|descont*|só é cobrada)
        (volta|contrato) (depois|só depois) de # (ano|anos|meses)
        depois tu me acerta
        (não bate*|quem não bate*|meta*|objetivo*) .. (fica|ficar|recupera*|multa|desconta*|hora extra|castigo|sem folga)
      `,
      match: lines`
        ⟦desconta do salário⟧ depois
        ⟦sair antes paga⟧ multa
      `,
      twins: lines`
        Desconto de 10%
        Sair cedo
      `,
    },
    FAMILY_CANNOT_KNOW: {
      patterns: lines`
        !(não|nem|ainda não) (conta|conte|fala|fale|comenta|diz) .. (mãe|família|pai|ninguém|esposa|marido|tia)
        !não (posta|fala|conta|diz|diga|comenta) .. (ninguém|mãe|pai|família|ainda|eles|jéssica|namorad*|nada|esposa)
        !(fala|diz) (pra|para|pro) (ele|ela|sua mãe|seu pai|eles) que
        !se vizinho perguntar
        !(discreto|discrição|sem postar)
        !(não|nem|nada) .. (conta*|conte|fala*|fale|diz|diga*|comenta*|avisa*|posta*) .. (mãe|pai|família|ninguém|marido|esposa|namorad*|casa|irmã*|vizinh*|ainda|embaixada)
      `,
      match: lines`
        ⟦não conta pra mãe⟧ ainda
        ⟦não fale com ninguém⟧
      `,
      twins: lines`
        Conta pra mãe a novidade
        A família vai bem
      `,
    },
    GAMBLING_WORK: {
      patterns: lines`
        (site de apostas|apostas|cassino online|bet|casa de apostas) .. (vaga|presencial|atend*|operador*|projeto|corretora|exterior)?
        (cassino|site de apostas|apostas|jogos on ?line|jogos online) .. (operador*|suporte|atendimento|vaga|projeto|ao vivo|equipe)
        (operador|operadora|atendimento|suporte) .. (cassino|apostas|jogos|jogador)
      `,
      never: lines`
        não é cassino
      `,
      match: lines`
        ⟦cassino online⟧ contrata
        ⟦site de apostas⟧ no time
      `,
      twins: lines`
        Aposta na saúde
        Alfabeto
      `,
    },
    NO_SKILL_HIGH_PAY: {
      patterns: lines`
        !(sem|não precisa( de| ter)?|não exige|ninguém vai pedir) (experiência|diploma|idiomas?|curso|estudo|currículo)
        !(trabalho|serviço|trampo) (fácil|simples|leve|tranquilo|sentado)
        !(só (precisa )?(digitar|saber|falar|conversar|ter passaporte))
        !(sem|não precisa|não precisa de|não exigimos|não exige|não pedimos|não pede|dispensa|ninguém vai pedir|não olham|n) (ter |de )?(experiência|exp|diploma|faculdade|curso|formação|currículo|teste|prova|antecedentes|spc)
        !(trampo|trabalho|serviço|job) (é )?(fácil|leve|tranquilo|sentado|simples|de boa|no ar condicionado)
        !(é )?só (chat|conversar|digitar|responder|papo|mostrar|mexer no computador|celular)
        !(roteiro|script) (pronto|já pronto|pronta|fornecido)
        !(a gente|nós|empresa|lá) (ensina|treina|dá treinamento|te ensina)
        !treinamento (incluso|gratuito|pago|lá|no local)
        !(tanto faz|não importa|de boa|qualquer um|sem frescura|já passou|tá dentro) .. (experiência|idade|digita*|nome|sotaque)?
        !(digitação|experiência|idade|estudo) tanto faz
      `,
      match: lines`
        ⟦Sem experiência⟧ tudo bem
        ⟦trabalho fácil⟧ e leve
      `,
      twins: lines`
        Com experiência comprovada
        Exige-se diploma
      `,
    },
    PASSPORT_HANDOVER: {
      patterns: lines`
        (manda*|envia*|envie|tira) .. (foto do passaporte|passaporte|rg|foto do rg)
        (passaporte|documentos) .. (fica com|ficam com|guardad* (com|pela)|retid*|entrega*) (a empresa|o chefe|eles|a firma)?
        (passaporte|celular e passaporte) (fica|deixa|entrega|é guardado|retido|pro cadastro) .. (office|administração|empresa|até quitar|com)?
        (página|foto|cópia) (do|de|da) .. passaporte
        foto (e|com) passaporte
        (entrega|entregam|deixa) .. passaporte
        (foto|cópia|manda*|envia*|print) .. (do|de|o|seu|teu|e) passaporte
        (passaporte|passaportes|documento*) .. (cofre|escritório|chefe|recepção|empresa|guardad*|retid*|entrega*|administração|supervis*|com a gente)
      `,
      match: lines`
        ⟦manda foto do passaporte⟧
        ⟦passaporte fica com⟧ a chefia
      `,
      twins: lines`
        Tirei passaporte novo
        Foto da praia
      `,
    },
    PAY_OUT_OF_PROPORTION: {
      patterns: lines`
        (salários aparentemente atrativos) @BR-MRE
        (salário|ganho*|renda|fixo|comissão|grana) .. (em dólar|alto|altos|dólares|dol|usd|$|sem limite|15 mil|10 mil|12 mil)
        # ?(dólares|usd|dol|dolares)
        mudar de vida
        (pagam|paga|ganha|ganho|fixo|salário|tirei|líquido|líquidos) (muito |super )?(bem|bem certinho|alto|em dólar|em usdt|acima do mercado|em euro|em dolar)
        (bem )?acima do mercado
        (remuneração|salário|ganho|grana|pagamento) .. (em dólar|em dolar|em usdt|em euro|dólar de verdade)
        us$ ?#( mil)? .. (líquidos|fixo|pontos|comissão|por mês|mensal)
        # ?(usd|dol|dólares|dolares|u$) (limpo|líquidos|livre|pra você|por mês|fixo|base)
        (# mil|# pau) .. (livre|em usdt|mês passado|limpo)
        (bem|muito|em dólar) (remunerad*|pag*) .. (em dólar|exterior)?
        (mudei|mudou|mude|muda) (de |a |a minha |minha |sua )vida
        #( mil)? ?(k )?(dólares|dólar|dolares|dolar|dól@r|dol|doleta*|usd|usdt|euros limpos|€ limpos)
        (€|euros|reais|dólares|dol) (limpos|líquidos|livres)
      `,
      match: lines`
        ⟦Salário em dólar⟧
        São ⟦1500 dólares por mês⟧
      `,
      twins: lines`
        Salário no quinto dia útil
        Preço do arroz
      `,
    },
    REASSURANCE_DENIAL: {
      patterns: lines`
        !(não é|sem|nada de) (golpe|pirâmide|tráfico|enrolação|prostituição|cilada|cassino|nada ilegal|furada)
        !(tudo|100%|totalmente) (legal|seguro|certinho|dentro da lei|legalizado)
        !(pode|podem) (ficar tranquil*|voltar quando)
        !(não|nao|n) (é|e) (golpe|furada|tráfico|nada errado|pirâmide|webcam|prostituição|nada ilegal|perigoso)
        !sem (golpe|prisão|pancada|furada|enganação|pegadinha|risco)
        !(país|destino|lugar|empresa) .. (seguro e|bastante seguro|mais séria|tranquilo para|confiável)
        !(besteira|falando besteira|fake news) .. (perigoso|golpe)?
        !(voltas|volta|pode voltar|sai) .. (quando (quiser*|quiseres)|a hora que)
        !(fica tranquil*|relaxa|sem medo|não precisa ter medo|não se preocupa)
        !(acha|acham) que tudo é golpe
        !telemóvel contigo
        !(não é|nao e|num é|nada de|não tem|sem) .. (esquema|golpe|tráfico|cilada|furada|pegadinha|prostituição|pirâmide|escravidão|enganação|ilegal|crime|droga*|treta)
        !(antes que|pra quem|já) .. (pergunte*|perguntar*|aviso) .. (não é|nada de|sem)
      `,
      match: lines`
        ⟦não é golpe⟧ gente
        ⟦tudo legal⟧ por aqui
      `,
      twins: lines`
        Não é tarde
        Tudo azul
      `,
    },
    RECRUIT_OTHERS_REWARD: {
      patterns: lines`
        (indic*|traz*|leva*) .. (amig*|pessoa) .. (ganha|bônus|bonus|por cabeça|recebe)
        (por cabeça|por pessoa|cada amigo|por indicação|cada indicado) .. (usd|dólar*|r$|#|bônus|quando)?
        (levar|leva|traz|trazer|indicar|indica) .. (amigo|amigos|equipe|menina) .. (cargo|ganha|bônus|#|comissão)?
      `,
      match: lines`
        ⟦traz um amigo ganha⟧ bônus
        ⟦leva uma pessoa recebe⟧ 500
      `,
      twins: lines`
        Amigo meu
        Traz pão
      `,
    },
    TASK_DEPOSIT: {
      patterns: lines`
        (curtir|avaliar|assistir|tarefa*|seguir) .. (ganh*|pix|reais|comissão|recarga|saque)
        (em casa|pelo celular) .. (ganh*|renda|por dia|pix)
      `,
      match: lines`
        ⟦curtir ganhe⟧ na hora
        ⟦pelo celular ganhe⟧ já
      `,
      twins: lines`
        Assistir novela
        Tarefa da escola
      `,
    },
    TOURIST_VISA: {
      patterns: lines`
        (visto|entra|entrar|como) (de )?turista .. (depois|primeiro|lá|e)?
        (visto) .. (resolve lá|lá dentro|depois)
        (visto|entra|entrar|vai|voo) (de |como |com visto de )?(turista|turismo)
        turista, .. (converte|lá|depois)
        (visto|papelada) .. (resolve|lá|converte) (na hora|depois|lá)?
        (visto|entra*|vai|viaja*|chega*) .. (turis*|passeio|visitante) .. (depois|lá|primeiro|troca*|muda*|regulariza*)?
        (papéis|papeis|visto|papelada|documentação|contrato) .. (lá|depois|chegando|no caminho|resolve lá|na chegada)
      `,
      match: lines`
        ⟦visto de turista e⟧ pronto
        ⟦visto resolve lá⟧ dentro
      `,
      twins: lines`
        Guia turístico
        Visto do alto
      `,
    },
    TRAVEL_COACHING: {
      patterns: lines`
        (imigração|perguntar*|pergunta) .. (fala|diz|diga|fale|responde) .. (turismo|férias|passeio|visita*)?
        (polícia federal|imigração|no balcão|na alfândega|no aeroporto) .. (férias|fala que|diz que|turismo|diga|visita|responde)
        (fala|diz|diga|digam) que .. (férias|turismo|amiga|visitar|passear|curso|estágio)
        (ninguém se conhece|cada um no seu check in|apaguem|apaga as conversas|apague)
        (só pra mostrar|é pra mostrar)
        (imigração|alfândega|aeroporto|federal|fronteira|pergunta*|sef) .. (turis*|férias|congresso|passe*|evento|casamento|curso|diz|diga|fala|fale|responde|não fala*|calad*)
      `,
      match: lines`
        se a ⟦imigração perguntar fala turismo⟧
        Se ⟦perguntarem, diz férias⟧
      `,
      twins: lines`
        Pergunta boa
        Férias em família
      `,
    },
    UPFRONT_FEE: {
      patterns: lines`
        (taxa|taxas|depósito|pix|pagamento|kit|curso) (de |do )?(inscrição|cadastro|matrícula|exame|admissional|treinamento|reserva|antecipado|adiantado|obrigatório|liberação) .. (#|reais)?
        (paga*|deposita*|pix de) .. (antes|adiantado|para (garantir|liberar|reservar))
      `,
      match: lines`
        ⟦taxa de inscrição R$ 50⟧
        ⟦pagar adiantado⟧ o exame
      `,
      twins: lines`
        Curso de inglês grátis
        Taxa de juros
      `,
    },
    WORK_ABROAD: {
      patterns: lines`
        (no exterior|exterior|fora do (brasil|país|pais)|na gringa|ásia|asia|outro país|sudeste asiático|do lado de lá|fronteira|presencial fora)
        (fora do (país|brasil|br)|no exterior|pro exterior|na gringa|pra gringa|lá fora|pra fora|empresa de fora|time .. fora|suporte fora|piso fora|f0ra do)
        (na|pra|para a|em) (ásia|asia)
        (sudeste asiático|campus asiático|asiático)
        (embarque|viagem|viaja|voo|vai em grupo|embarca) (dia|de|em|semana|sábado|terça|quinta|sexta|comprado|na semana)
        tem passaporte
        realocação
        (asia|ásia|asiátic*|lado asiático|outro continente)
        passaporte .. (válido|em dia|na mão|tem|tira*|agiliza*|pronto|despachante)
        (tens|tem|cadê|tira*) (o |seu |teu )?passaporte
        (viaja|viajar|embarca|voa) (já|logo|amanhã|semana que vem|essa semana)
      `,
      match: lines`
        Trabalho ⟦no exterior⟧
        Emprego ⟦fora do país⟧
      `,
      twins: lines`
        Trabalho no centro de Santos
        Loja do bairro
      `,
    },
    WORK_ROLE_GENERIC_ONLINE: {
      patterns: lines`
        (call ?center|telemarketing|operador* de telemarketing) @BR-MG
        (atendimento (ao cliente|online|no chat)|atendente (de chat|online|bilingue)|responder? (cliente*|mensage*)|respondendo (cliente*|mensage*)|chat|suporte (ao cliente|online)|digitador*|digitação|tradutor*|modelo (de ia|online|video)|lives|vídeo chamad*|marketing digital|vendas online|sucesso do cliente|customer success|programador*|moderador*|fechamento cripto|operador* de chat|trampo sentado|no computador)
        (atendimento|suporte|relacionamento|sucesso) (ao|do|com o|em|de|a) (cliente|clientes|português|jogador|jogadores|uma empresa|numa empresa|chat)
        (atendimento|suporte|atendente) (numa|online|bilíngue|fora|por chat|digital|no chat|via chat|em português)
        (analista|executiv*|consultor*|agente|operador|operadora|especialista) (de |do |em )?(relacionamento|atendimento|chat|plataforma|marketing digital|suporte|vendas online|contas)
        (responder|respondendo|responde|conversar|conversando|falar|conversa) (com )?(cliente|clientes|direct|homem estrangeiro|gringo|gringos|mensagens|no chat|homens)
        (serviço|trabalho|trampo|vaga) (de |no |com )?(escritório|computador|chat|internet|digitação)
        (mexer|mexe|trabalhar|sentado) (com |no |em )?(computador|plataforma|ar condicionado)
        (empresa|firma|grupo|operação) (de |grande de |chinesa |100% )?(tecnologia|internet|chinesa|entretenimento|entretenimento digital|jogos|jogos online|trade)
        (vídeo chamadas|vídeo chamada|videochamada|chamadas de vídeo|live e|lives|modelo de ia|empresta o rosto)
        (desk|mesa|time|equipe|hub) (brasileir*|lusófon*|br|nova|de brasileiros|pt)
        (redator|redatores|tradutor|tradutores|assistente|assistentes) .. (pt|rh|exterior|escritório|geórgia)
        (lead quente|corretora|mesa de retenção)
        (abrir conta|criar perfil|gerir perfis|perfis de rede)
        (supervisora|líder) .. (equipe|time) .. (dela|fora)?
        (atendente|atendimento|digitador*|digitação|operador*|chat) .. (madrugada|exterior|asia|ásia|plataforma|lá fora|clientes|bilíngue|internacional|noturno)
        (digitar|digita|teclar|tecla|escrever|escreve|digitando) .. (rápido|bem|computador|pc|teclado|cliente*|mensage*|gringo*)
        (computador|notebook|pc|teclado|tela|note) .. (sentad*|trabalho|serviço|trampo|cliente*|mensage*|digit*|escritório|ar condicionado|esperando)
        (escritório|firma|empresa) .. (ásia|asia|asiátic*|exterior|fora|gringa|outro país)
        (atende*|conversa*|fala*|escreve*|papo) .. (gringo*|cliente*|estrangeir*|europeu*|aposentad*|senhor*|coroa*|viúv*)
        (equipa|equipe|time|mesa|sala) (lusófon*)
        (vaga*|v4ga) .. (digitad*|chat|computador|exterior|online|internacional)
      `,
      match: lines`
        ⟦Vaga para atendimento no chat⟧
        Precisa-se de ⟦digitador noturno⟧
      `,
      twins: lines`
        Precisa-se de pedreiro
        Padaria contrata balconista
      `,
    },
    LOCATION_VAGUE_OR_CHANGES: {
      patterns: lines`
        (local|destino|país|cidade|sede|empresa|nome da empresa|sede definitiva) .. (no pv|comunicad*|na call|depois|na hora|após|define|até fechar|antes do embarque|por aqui|confidencial)
        (decide|define|d3cide) na (hora|h0ra)
        (prefiro não|sem perguntas|não me pergunta|sem pergunta) .. (cidade|local|o que é|destino|país)
        (chega|começa|roteiro|recebe) (por|via|em) .. (de lá|outro lugar|agência|central)
        (levaram|levam|mandam) .. (outro lugar|outro país)
        esqueci o nome
        (confidencial|confidencialidade) .. (projeto|cliente|seleção|apresentar)?
        (país|pais|pa1s|lugar|local|cidade|onde|empresa|destino) .. (pv|privado|inbox|direct|surpresa|não importa|lá tu vê|lá você vê|chegando|na chegada|te conto|por áudio|sigilo*|segredo|paraíso|confidenc*|não pergunta*)
        !(nem|não|sem|para de|menos) (pergunta|pergunte|perguntas|perguntar|perguntem|me pergunta)
        (depois|e de lá|daí|de lá) .. (van|carro|barco|ônibus|lancha|balsa|motorista|outro país|para) .. (atravess*|leva*|busca*|pega*|segue*)?
      `,
      match: lines`
        ⟦destino só na call⟧ final
        ⟦decide na hora⟧ mesmo
      `,
      twins: lines`
        Endereço: Rua do Sol 5
        O país é lindo
      `,
    },
    IRREGULAR_ROUTE: {
      patterns: lines`
        (barquinho|barco|balsa|canoa|rio|divisa|fronteira|mato) .. (sem carimbo|de noite|noturno|atravess*|a pé|escondid*|carimbo)
        !sem carimbo
        (atravessa|atravessar|cruza) .. (rio|fronteira|divisa)
        (motorista noturno|do aeroporto até o rio)
      `,
      match: lines`
        ⟦sem carimbo⟧ nenhum
        ⟦atravessar o rio⟧ de barco
      `,
      twins: lines`
        O rio encheu hoje
        Barco de pesca à venda
      `,
    },
    DEBT_RELIEF_OR_ADVANCE: {
      patterns: lines`
        (quita|quitamos|paga|pagamos|cobre|cobrimos) .. (dívida|dívidas|agiota|cartão|antes do embarque)
        (devendo|dívida|dívidas|agiota|nome sujo) .. (quita|a gente vê|resolve|paga|adiant*|sem problema|firma)
        (adiantamento|adiantado|adiantam) .. (antes|embarque|família|chegada)
        (dívida*|divida*|agiota*|serasa|spc|nome sujo|cartão|empréstimo*|aluguel|renda*|consignado|pensão) .. (quita*|paga*|pago*|cobr*|resolv*|limp*|adianta*|a gente|empresa|firma|livra*|sai*|sufoc*|some*|deixa*)
      `,
      match: lines`
        ⟦quitamos sua dívida⟧ hoje
        ⟦adiantamento antes⟧ de ir
      `,
      twins: lines`
        Dívida do condomínio
        O banco dá crédito
      `,
    },
    CONFINEMENT: {
      patterns: lines`
        (celular|telefone) (fica|é|só|na) .. (caixa|domingo|portaria|entrega|chefe|guardado)
        (entrega|entregam) (o |seu )?(celular|telefone)
        !(não|nao) (fica |pode |dá pra )?(saindo|sair|sai) .. (do|condomínio|portão|local)?
        !(condomínio|complexo|campus) (fechado|vigiado)
        !(# dias|meses) fechado
        (sai|saída|sair) .. (crachá|liberado pelo gerente|por quinzena|permissão|em van)
        (moradia|academia|ktv) .. (no complexo|dentro)
        (celular|telefone|telemóvel|cel) .. (guardad*|guarda|armário|portaria|recepção|receção|turno|expediente|domingo*|chefe|supervis*|recolh*|proibid*|entrega*)
        !(não se sai|não sai|ninguém sai|sair|saída*|sai) .. (primeiro*|dias|meses|mês|autoriza*|permissão|acompanhad*|grupo|liberad*|crachá|contrato|condomínio)
      `,
      match: lines`
        ⟦celular fica na caixa⟧ sempre
        ⟦condomínio fechado⟧ com guarda
      `,
      twins: lines`
        Meu celular caiu
        Saímos ao sol
      `,
    },
    DEPOSIT_CHASING_WORK: {
      patterns: lines`
        (recuperação|retenção|reativação) (de )?(clientes|cliente|antigos)
        (aposentado|cliente|lead) .. (já depositou|depositar|investimento|antigo de corretora)
        (passar|passa|encaminhar) (o )?cliente .. (setor|investimento)
        (%|comissão|c0missão) (por|de|sobre) (dep*|cliente ativado|cliente)
        (mexe no gráfico|trava saque|domínio derrubado|white label)
        (confiança|amizade|carinho|conquist*|namor*|relação|vínculo) .. (invest*|deposit*|client*|dinheiro|grana|gringo*|senhor*|aposentad*)
        (%|comissão|porcentagem) .. (depósito*|deposit*|invest*|recarga*|cliente*|fechamento*)
      `,
      match: lines`
        ⟦retenção de clientes⟧ antigos
        ⟦aposentado que já depositou⟧
      `,
      twins: lines`
        Depósito de bebidas
        Cliente satisfeito
      `,
    },
    FRIEND_OR_KIN_RECRUITER: {
      patterns: lines`
        (uns amigos|meus amigos|amigo meu|o chefe|meu chefe|a central) .. (fechando um time|tá doido|pediu|querem|precisa de|quer)
        (tô|estou|to) (montando|na gringa|gerindo|fechando) .. (equipe|time|desde|piso)
        (eu te encaixo|seguro tua vaga|topa|perguntem no privado)
        (lembra de mim|peguei seu contato|troquei de número)
        (meu|minha|o|a) (chefe|patrão|patroa|firma|empresa|líder|prima|primo|cunhado) .. (pediu|pede|precisa|procura|tá querendo|quer|busca) .. (#|gente|pessoas|meninas|mais|rapaz*|turma)?
      `,
      match: lines`
        ⟦tô montando uma equipe⟧ nova
        ⟦seguro tua vaga⟧ hoje
      `,
      twins: lines`
        Meu amigo joga bola
        O chefe cozinha bem
      `,
    },
    URGENCY: {
      patterns: lines`
        (embarque|viaja|viagem|voo) (terça|quarta|quinta|sexta|sábado|domingo|semana que vem|em # dias|amanhã)
        (só|últimas|restam) (# )?vagas
        # vagas
        (decidir|decide|fecha) (até|a lista|hoje|amanhã) .. (sexta|sábado|lista)?
      `,
      match: lines`
        ⟦embarque terça⟧ cedo
        ⟦últimas vagas⟧ mesmo
      `,
      twins: lines`
        A biblioteca abre sexta
        O trem atrasou
      `,
    },
    CRYPTO_PAY: {
      patterns: lines`
        (brl|salário|pagamento|mil) .. (em usdt|em cripto)
        (em|pago) (usdt|cripto)
      `,
      match: lines`
        ⟦em USDT⟧ toda sexta
        ⟦pago em cripto⟧
      `,
      twins: lines`
        Bitcoin caiu
        Pago no cartão
      `,
    },
    AGE_LOOKS_TARGET: {
      patterns: lines`
        (18|19|20|21) (a|-|até) (25|28|30|35) (anos|, de)
        (boa aparência|sem filho pequeno|sem frescura|mulher de #)
      `,
      match: lines`
        ⟦boa aparência⟧ sempre
        ⟦18 a 28 anos⟧ só
      `,
      twins: lines`
        Crianças de 6 a 10 anos
        Boa tarde
      `,
    },
  },
};
