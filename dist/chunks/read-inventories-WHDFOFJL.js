import {
  readInventories,
  readSbom
} from "./chunk-BFNNJCBB.js";
import "./chunk-FW3RCMZA.js";
import "./chunk-TBXBXOUJ.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-HVXY6YK7.js";
import "./chunk-5TSFHTJ4.js";
import "./chunk-KOJ23A2T.js";
import "./chunk-ENTPN2JW.js";
import "./chunk-BU3XZMP6.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-YLJGTS2M.js";
import "./chunk-ICMYDTJY.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-YZKBCRTQ.js";
import "./chunk-3HMVEADE.js";
import "./chunk-JMGV3SUK.js";
import "./chunk-ZH3XTS6B.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-7NUBBTX4.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-AXVXQMTU.js";
import "./chunk-F34TOBNY.js";
import "./chunk-3LVVVC6I.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-2DWONV7X.js";
import "./chunk-XGIO2HUQ.js";
import "./chunk-HBTKOU4Y.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-77EHP62S.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-SXPB7MKA.js";
import "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
