import {
  readInventories,
  readSbom
} from "./chunk-G4KLZO6B.js";
import "./chunk-ZV6JVFRX.js";
import "./chunk-DZNQ5DXH.js";
import "./chunk-XQMSCYIA.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-RUF3PHJQ.js";
import "./chunk-MZGCZ7XE.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-YDDQGGQD.js";
import "./chunk-L4PXGIO4.js";
import "./chunk-SKQLTAUZ.js";
import "./chunk-632P3HQC.js";
import "./chunk-KZSCEGEU.js";
import "./chunk-PO6SJ7PD.js";
import "./chunk-SQQGSVVQ.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-JL66PMGK.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-262XYD3H.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-L4JGOCB2.js";
import "./chunk-6H7YET6R.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-ENFUSZDN.js";
import "./chunk-6HX22B5Y.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
