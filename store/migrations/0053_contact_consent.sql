-- Whom the zone may contact is asked at each sending: the one open consent of a party is found by index, and there is never a second.
CREATE UNIQUE INDEX protected_one_consent_stands ON service_case (zone_id, party) WHERE loop = 'contact' AND ending IS NULL;
