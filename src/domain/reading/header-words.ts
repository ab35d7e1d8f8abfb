// What owners call their columns, in English, German, French, Spanish, Portuguese, Italian and Dutch.

import type { Field } from '../fields';

/** Per field the phrases that name it, best first where two columns compete; case, accents and signs do not count. */
export const HEADER_WORDS: Partial<Record<Field, string>> = {
  clientId:
    'customer id|client id|customer no|customer number|customer #|customer code|client no|client number|client code|account number|account no|account id|account code|customer reference id|customer ref|client ref|contact id|record id|member id|member number|reference id|patient id|id|' +
    'kundennummer|kundennr|kunden nr|kunden id|kunden nummer|kd nr|kdnr|kundencode|mandantennummer|debitor|debitorennummer|debitor nr|debitoren nr|mitgliedsnummer|' +
    'numero client|n client|no client|code client|id client|reference client|identifiant client|ref client|num client|' +
    'id cliente|numero de cliente|numero cliente|n cliente|nº cliente|no cliente|codigo de cliente|codigo cliente|cod cliente|num cliente|codigo do cliente|numero do cliente|id do cliente|' +
    'codice cliente|cod cliente|id cliente|numero cliente|' +
    'klantnummer|klantnr|klant nr|klant id|klantcode|relatienummer|debiteurnummer|debiteurnr|debiteur nr',
  client:
    'customer|client|customer name|client name|invoice to|sold to|company|company name|account name|account|business|business name|organization|organisation|organization name|organisation name|customer full name|bill to|billing company|billing name|buyer|patient|member|customer company|associated company|full name|name|' +
    'kunde|kundenname|kundin|rechnung an|rechnungsempfanger|auftraggeber|firma|firmenname|unternehmen|mandant|name des kunden|kunde name|kundin kunde|name firma|firma name|' +
    'nom du client|nom client|societe|entreprise|raison sociale|nom de la societe|nom de l entreprise|nom|' +
    'cliente|nombre del cliente|nombre cliente|empresa|razon social|compania|nombre|nombre de la empresa|' +
    'nome do cliente|nome cliente|empresa|razao social|nome|nome da empresa|nome fantasia|' +
    'nome del cliente|ragione sociale|azienda|societa|ditta|nominativo|denominazione|' +
    'klant|klantnaam|naam klant|bedrijf|bedrijfsnaam|opdrachtgever|afnemer|naam|relatie',
  contact:
    'contact|contact name|contact person|primary contact|attention|attn|person|contact full name|associated contact|' +
    'ansprechpartner|kontakt|kontaktperson|ansprechperson|personne de contact|nom du contact|interlocuteur|' +
    'persona de contacto|contacto|nombre de contacto|contato|pessoa de contato|nome do contato|nome do contacto|pessoa de contacto|' +
    'persona di contatto|contatto|referente|nome contatto|contactpersoon|naam contactpersoon|t a v',
  firstName:
    'first name|firstname|given name|forename|billing first name|first name billing|contact first name|customer first name|vorname|prenom|nombre de pila|primeiro nome|nome proprio|voornaam',
  lastName:
    'last name|lastname|surname|family name|billing last name|last name billing|contact last name|customer last name|nachname|familienname|nom de famille|apellido|apellidos|sobrenome|apelido|ultimo nome|cognome|achternaam',
  email:
    'email|e mail|email address|e mail address|mail|emails|customer email|client email|contact email|billing email|email billing|main email|' +
    'e mail adresse|mailadresse|email adresse|kunden email|kunden e mail|adresse e mail|adresse email|adresse mail|courriel|mel|' +
    'correo|correo electronico|direccion de correo|email del cliente|correo e|endereco de email|endereco de e mail|email do cliente|' +
    'indirizzo email|indirizzo e mail|posta elettronica|email cliente|e mailadres|emailadres|mailadres',
  phone:
    'phone|phone number|phone numbers|telephone|tel|telephone number|mobile|mobile phone|cell|cell phone|main phone|billing phone|phone billing|' +
    'telefon|telefonnummer|tel nr|handy|mobil|mobilnummer|rufnummer|telephone portable|numero de telephone|portable|gsm|' +
    'telefono|numero de telefono|movil|celular|telefone|telemovel|numero de telefone|cellulare|numero di telefono|recapito telefonico|telefoon|telefoonnummer|mobiel',
  address:
    'address|street|street address|postal address|mailing address|billing address|bill address|billing street|address line 1|billing address 1|address 1|poaddress line 1|billing address line 1|address 1 2 billing|mailing street|full address|' +
    'adresse|anschrift|strasse|postanschrift|rechnungsadresse|adresse postale|adresse de facturation|rue|direccion|domicilio|calle|direccion postal|' +
    'endereco|morada|rua|indirizzo|via|indirizzo di fatturazione|adres|straat|postadres|factuuradres',
  city: 'city|town|billing city|city billing|pocity|mailing city|stadt|ort|wohnort|ville|ciudad|poblacion|localidad|cidade|localidade|citta|comune|stad|plaats|woonplaats',
  postcode:
    'postcode|zip|zip code|postal code|billing zip|billing postcode|postcode billing|popostal code|billing postal code|plz|postleitzahl|code postal|cp|codigo postal|cep|cap|postcode klant',
  date:
    'order date|invoice date|sale date|sales date|transaction date|purchase date|date of sale|date of invoice|date of order|date of purchase|service date|visit date|date of visit|booking date|posting date|job date|appointment date|date|payment date|close date|closed date|created at|paid at|created date|date created|date paid|order created|created|day|' +
    'datum|rechnungsdatum|bestelldatum|auftragsdatum|verkaufsdatum|kaufdatum|belegdatum|buchungsdatum|leistungsdatum|rechnung vom|tag|' +
    'date de facture|date facture|date de commande|date commande|date de vente|date d achat|date de la facture|date de la vente|date de la commande|jour|' +
    'fecha|fecha de factura|fecha factura|fecha de venta|fecha de pedido|fecha pedido|fecha venta|fecha de compra|dia|' +
    'data|data da venda|data da fatura|data do pedido|data da compra|data de emissao|data venda|data da encomenda|' +
    'data fattura|data ordine|data vendita|data documento|data di vendita|data della fattura|giorno|' +
    'factuurdatum|besteldatum|orderdatum|verkoopdatum|datum factuur|aankoopdatum|boekdatum',
  period:
    'quarter|period|month|fiscal period|week|quartal|zeitraum|monat|woche|trimestre|periode|mois|semaine|periodo|mes|semana|mese|settimana|kwartaal|maand',
  year: 'year|fiscal year|jahr|geschaftsjahr|annee|exercice|ano|anno|esercizio|jaar|boekjaar',
  invoice:
    'invoice|invoice number|invoice no|invoice #|invoice id|num|order number|order no|order id|order #|order|sales order|receipt|receipt number|receipt no|transaction id|document number|doc no|reference|reference number|ref|no|number|ticket|payment id|opportunity name|deal name|' +
    'rechnung|rechnungsnummer|rechnungsnr|rechnung nr|rechnungs nr|re nr|belegnummer|beleg|belegnr|beleg nr|bestellnummer|auftragsnummer|auftrag|auftrag nr|auftragsnr|bestellung|' +
    'facture|numero de facture|n facture|no facture|numero facture|n de facture|numero de commande|n commande|commande|piece|n piece|' +
    'factura|numero de factura|n factura|no factura|numero factura|nº factura|pedido|numero de pedido|n pedido|albaran|' +
    'fatura|numero da fatura|n fatura|nº fatura|nota fiscal|nf|numero do pedido|numero da nota|encomenda|' +
    'fattura|numero fattura|n fattura|nr fattura|ordine|numero ordine|n ordine|numero documento|documento|' +
    'factuur|factuurnummer|factuurnr|ordernummer|bestelnummer|bonnummer|factuur nr',
  amount:
    'amount|line amount|net amount|net sales|invoice amount|order total|order total amount|invoice total|sale amount|sales amount|transaction amount|order amount|order value|total amount|line total|revenue|sales|total sales|total price|turnover|value|sum|net|net total|net revenue|n revenue|gross sales|gross|gross amount|total|grand total|subtotal|paid|amount paid|spend|purchase amount|price|fee charged|income|' +
    'betrag|rechnungsbetrag|nettobetrag|netto|umsatz|nettoumsatz|netto betrag|gesamtbetrag|summe|gesamt|gesamtpreis|bruttobetrag|brutto|bruttoumsatz|preis|wert|erlos|rechnungssumme|endbetrag|verkaufspreis|betrag netto|umsatz netto|auftragswert|' +
    'montant|montant ht|montant net|chiffre d affaires|ca|ca ht|total ht|prix total|prix|montant ttc|total ttc|montant facture|ventes|valeur|montant total|' +
    'importe|monto|importe total|total factura|importe neto|neto|ventas|venta|precio|precio total|facturacion|ingresos|valor|importe facturado|base imponible|' +
    'valor total|valor liquido|montante|total da venda|valor da venda|receita|faturamento|faturacao|preco|preco total|vendas|quantia|' +
    'importo|importo netto|totale|imponibile|fatturato|prezzo|prezzo totale|valore|ricavo|totale fattura|importo totale|vendite|' +
    'bedrag|factuurbedrag|netto bedrag|omzet|totaal|totaalbedrag|prijs|waarde|netto omzet|bedrag excl btw|totaal excl btw|orderbedrag|verkoop',
  price:
    'unit price|unit amount|price per unit|price each|rate|sales price|item cost|item price|lineitem price|unit cost|' +
    'einzelpreis|stuckpreis|preis pro stuck|ep|stundensatz|prix unitaire|pu|pu ht|prix unitaire ht|precio unitario|precio unidad|preco unitario|valor unitario|prezzo unitario|stuksprijs|prijs per stuk|eenheidsprijs',
  refunded:
    'refunded|amount refunded|refunded amount|refund amount|order refund amount|refund total|partial refunds|converted amount refunded|erstattet|erstattungsbetrag|montant rembourse|rembourse|importe reembolsado|reembolsado|valor reembolsado|importo rimborsato|rimborsato|terugbetaald',
  currency:
    'currency|currency code|order currency|converted currency|ccy|wahrung|waehrung|devise|monnaie|moneda|divisa|moeda|valuta|munt',
  product:
    'product|item|product service|product name|item name|service|lineitem name|line item|description|item description|products|memo description|memo|product s|job|treatment|work done|what|sku|category|' +
    'produkt|artikel|leistung|bezeichnung|artikelbezeichnung|beschreibung|ware|artikelname|produit|article|designation|prestation|libelle|description du produit|' +
    'producto|articulo|servicio|descripcion|concepto|produto|artigo|servico|descricao|prodotto|articolo|servizio|descrizione|omschrijving|dienst',
  quantity:
    'quantity|qty|units|count|pieces|lineitem quantity|order quantity|items sold|number of items|' +
    'menge|anzahl|stuck|stuckzahl|quantite|qte|nombre d articles|cantidad|cant|unidades|quantidade|qtd|qtde|quantita|qta|pezzi|aantal|hoeveelheid|stuks',
  status:
    'status|invoice status|order status|payment status|financial status|stage|deal stage|opportunity stage|transaction status|' +
    'rechnungsstatus|bestellstatus|zahlungsstatus|statut|etat|statut de la commande|estado|estado del pedido|estado de pago|situacao|stato|stato ordine|betaalstatus|orderstatus|factuurstatus',
  type: 'type|transaction type|document type|doc type|event type|kind|belegart|art|typ|vorgangsart|type de piece|type de document|tipo|tipo de documento|tipo de transaccion|tipo documento|soort|documenttype',
  salesperson:
    'salesperson|sales person|sales rep|salesrep|rep|sales representative|account manager|owner|account owner|opportunity owner|deal owner|contact owner|assigned to|sold by|seller|agent|staff|advisor|consultant|employee|technician|' +
    'verkaufer|vertreter|betreuer|kundenbetreuer|aussendienst|sachbearbeiter|vertrieb|mitarbeiter|bearbeiter|berater|vendeur|commercial|representant|charge de compte|conseiller|responsable|' +
    'vendedor|comercial|representante|responsable de cuenta|agente|vendedora|responsavel|gestor de conta|venditore|commerciale|rappresentante|verkoper|vertegenwoordiger|accountmanager',
  birthday:
    'birthday|birth date|date of birth|dob|birthdate|geburtstag|geburtsdatum|date de naissance|anniversaire|fecha de nacimiento|cumpleanos|data de nascimento|aniversario|data di nascita|compleanno|geboortedatum|verjaardag',
  clientSince:
    'client since|customer since|member since|since|created on|create date|sign up|signup date|date added|join date|joined|start date|first visit|registration date|kunde seit|seit|erfasst am|angelegt am|client depuis|depuis|date de creation|cliente desde|desde|fecha de alta|alta|data de cadastro|cliente dal|dal|data di registrazione|klant sinds|sinds|aanmaakdatum',
  region:
    'country|region|state|state province|province|country region|billing country|country code billing|territory|area|county|pocountry|billing state|land|bundesland|kanton|gebiet|pays|departement|pais|provincia|comunidad|zona|uf|distrito|paese|nazione|regione|regio|provincie',
  segment:
    'segment|customer type|client type|category of client|customer group|group|industry|sector|tier|class|kundengruppe|branche|kundentyp|kategorie|segmento|secteur|type de client|tipo de cliente|sector cliente|tipo cliente|grupo|settore|branche klant|klanttype|klantgroep|customer segment',
  language: 'language|preferred language|sprache|korrespondenzsprache|langue|idioma|lingua|taal',
  reason:
    'reason|reason for leaving|reason for departure|why left|churn reason|lost reason|reason lost|cancellation reason|grund|abwanderungsgrund|kundigungsgrund|verlustgrund|raison|motif|raison du depart|motif de depart|motivo|motivo de baja|motivo da saida|motivo di abbandono|reden|reden van vertrek|vertrekreden',
  total:
    'lifetime value|ltv|lifetime spend|lifetime revenue|total spent|total spend|total revenue|total sales|total purchases|total billed|total invoiced|amount spent|revenue to date|all time sales|total invoiced to date|total orders value|' +
    'gesamtumsatz|umsatz gesamt|umsatz total|chiffre d affaires total|ca total|total des achats|total achats|total depense|total comprado|ventas totales|total facturado|total de compras|gasto total|' +
    'total gasto|total de vendas|vendas totais|faturamento total|total speso|fatturato totale|totale acquisti|totale omzet|omzet totaal|totale besteding|totaal besteed',
  firstOrder:
    'first order|first purchase|first order date|first sale|first invoice|first purchase date|date of first order|erste bestellung|erster kauf|erster auftrag|erstkauf|premiere commande|premier achat|primer pedido|primera compra|primera venta|primeiro pedido|primeira compra|primo ordine|primo acquisto|eerste bestelling|eerste aankoop|eerste order',
  lastOrder:
    'last order|last purchase|last order date|last sale|last invoice|last purchase date|last visit|last invoice date|last sale date|date of last order|last transaction|last transaction date|last bought|last job|last service|recent deal close date|most recent order|latest order|' +
    'letzte bestellung|letzter kauf|letzter auftrag|letzte rechnung|letzter umsatz|letztes kaufdatum|letzter besuch|letzter einkauf|datum letzter kauf|letztes bestelldatum|' +
    'derniere commande|dernier achat|derniere facture|date derniere commande|date du dernier achat|derniere visite|derniere vente|date de derniere commande|' +
    'ultimo pedido|ultima compra|ultima factura|ultima venta|fecha ultima compra|fecha de ultima compra|fecha ultimo pedido|ultima visita|fecha del ultimo pedido|' +
    'data da ultima compra|data do ultimo pedido|ultima fatura|ultima venda|data ultima compra|ultima encomenda|' +
    'ultimo ordine|ultimo acquisto|data ultimo ordine|ultima fattura|ultima vendita|data ultimo acquisto|' +
    'laatste bestelling|laatste aankoop|laatste order|laatste factuur|laatste bezoek|datum laatste bestelling|laatste besteldatum|datum laatste aankoop',
  orders:
    'orders|number of orders|order count|total orders|purchases|number of purchases|transactions|transaction count|invoices|visits|number of invoices|no of orders|orders count|payment count|number of visits|of orders|' +
    'anzahl bestellungen|bestellungen|anzahl auftrage|auftrage|anzahl kaufe|anzahl rechnungen|nombre de commandes|commandes|nb commandes|nb de commandes|nombre d achats|achats|' +
    'numero de pedidos|pedidos|num pedidos|n pedidos|compras|numero de compras|numero de encomendas|qtd pedidos|encomendas|numero ordini|ordini|n ordini|numero di ordini|acquisti|aantal bestellingen|bestellingen|aantal orders|aantal aankopen',
};

/** Words that make a header something else although it holds one of the phrases above: "due date" is no order date. */
export const NOT_THIS: Partial<Record<Field, string>> = {
  date: 'due|ship|shipped|shipping|delivery|delivered|fulfilled|modified|updated|printed|next|expected|birth|fallig|falligkeit|liefer|lieferung|geandert|nachste|echeance|livraison|prochaine|vencimiento|entrega|proxima|vencimento|entrega|scadenza|consegna|prossima|verval|lever|volgende|last|letzte|derniere|dernier|ultimo|ultima|laatste|first|time|cancelled|captured|refunded|expiry|expires|end|zone|user|customer|client|account|company|name',
  amount:
    'tax|vat|gst|due|discount|shipping|fee|fees|tip|tips|balance|cost|refunded|refund|refunds|unit|tax total|open|outstanding|margin|profit|commission|hours|count|number|quantity|date|rep|person|code|id|type|' +
    'mwst|ust|steuer|rabatt|versand|kosten|offen|provision|anzahl|tva|remise|frais|port|du|reste|nombre|iva|descuento|envio|gastos|pendiente|numero|desconto|frete|imposto|sconto|spedizione|imposta|btw|korting|verzending|aantal|status|list|catalog|probability|currency|purpose|method|name|compare|lineitem|items|channel|source|stage|region|team|owner|manager|order id',
  client:
    'id|no|number|code|type|since|status|group|segment|email|phone|address|city|country|note|notes|count|product|item|service|file|user|first|last|manager|owner|rep|lineitem|shipping|card|bank|sheet|campaign|seit|nummer|typ|deal|opportunity|employee|location|device|description|balance|value|revenue|parent|currency|sales|orders|tags|memo|vendor|price|discount|payment|tax|reference|language|segmento|activity|middle|nick|domain|event|depuis|desde|dal|sinds|group name',
  email:
    'opt|marketing|consent|accepts|owner|salesperson|rep|sent|opened|clicked|status|staff|confirmed|marketing|bounced|date|id|domain|unsubscribed|subscribe|employee|subject|type',
  phone: 'type|fax|opt|id|device|status|model',
  status:
    'country|billing state|marketing|fulfillment|fulfilment|shipping|lead|province|subscription|email|employment|marital|tax',
  clientId:
    'invoice|order|transaction|payment|product|item|device|employee|staff|location|tax|vat|company id number|checkout|card|source|iva|vat number',
  invoice:
    'date|total|amount|status|type|notes|source|method|currency|value|customer|phone|tax|item|discount|lineitem|memo|subtotal|count|time|quantity|address|paid|due|last|first|refund|name|state|vat|house|account|bank|ship|fulfillment|to|an|empfanger',
  product:
    'id|price|cost|count|code|quantity|qty|type|total|sku code|amount|customer|requires|taxable|fulfillment|compare|discount|tax|number|group|date|customers|address',
  quantity: 'price|cost|discount|amount|total',
  salesperson: 'email|id|phone|commission|role|code|country|company|notes',
  address: 'email|e mail|mail|ip|line 2|shipping|ship|2|type|delivery|web|url|lieferadresse',
  city: 'shipping|ship|delivery',
  postcode: 'shipping|ship|delivery',
  region: 'shipping|ship|code of|delivery|time|tax',
  period: 'age|grace|trial|subscription|notice|payment',
  contact: 'owner|id|phone|email|date|type|method|last|count|status',
  firstName: 'shipping|ship|owner|rep|salesperson|middle',
  lastName: 'shipping|ship|owner|rep|salesperson|middle',
  type: 'card|customer|client|phone|product|payment|source|account|lineitem|item|lead|deal|address|price|shipping|user|device|email|record',
  currency: 'amount|rate|converted amount|exchange|symbol position',
  total: 'tax|discount|count|number|items',
  orders: 'value|amount|total|revenue|spend|date|status|id|last|first|average|umsatz|cancelled|returned',
  lastOrder: 'value|amount|number|id|total|status|name|product|betrag|montant|importe|valor|importo|bedrag',
  firstOrder: 'value|amount|number|id|total|status|name|betrag|montant|importe|valor|importo|bedrag|product',
  year: 'birth|model|built|vehicle|founded|to date',
  language: 'program',
};
