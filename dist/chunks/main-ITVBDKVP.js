import {
  main
} from "./chunk-MZ6TD2MX.js";
import "./chunk-N6FVFCFG.js";
import "./chunk-2LIBT6RH.js";
import "./chunk-HYLSHSKL.js";
import "./chunk-DOH62CWQ.js";
import "./chunk-SCHSF4MX.js";
import "./chunk-NFFFT34X.js";
import "./chunk-24KLHF3I.js";
import "./chunk-E4GMHBFZ.js";
import "./chunk-IA566MI5.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-X6APN3ZE.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-FXOVKF7P.js";
import "./chunk-MUGI2W2P.js";
import "./chunk-DDT56NL7.js";
import "./chunk-ZGIKGREN.js";
import "./chunk-FQ75X5L3.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-IKQDRRUR.js";
import "./chunk-FO7H76DU.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-TZ3OH5DO.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-JH4M6MOP.js";
import "./chunk-JPQAHSAS.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-Y6SGCDRS.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-4MWOCEIU.js";
import "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
