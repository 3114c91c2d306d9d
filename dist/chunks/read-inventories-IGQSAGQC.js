import {
  readInventories,
  readSbom
} from "./chunk-ZHH6DYSK.js";
import "./chunk-JFYQUPE5.js";
import "./chunk-264W75NE.js";
import "./chunk-NCXKTERA.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-DNIRFWPO.js";
import "./chunk-CGRAOCZT.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-EKQXFQ6L.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-D6EIK57L.js";
import "./chunk-GO276QRF.js";
import "./chunk-IST2JUDT.js";
import "./chunk-VTRAMICT.js";
import "./chunk-PO6SJ7PD.js";
import "./chunk-AAP2W54G.js";
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
import "./chunk-DEABB6FX.js";
import "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
