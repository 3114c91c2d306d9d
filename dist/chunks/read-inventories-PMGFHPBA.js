import {
  readInventories,
  readSbom
} from "./chunk-BBIR2ZBC.js";
import "./chunk-EW4EGMGJ.js";
import "./chunk-CVPITMHE.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-3NK47MFL.js";
import "./chunk-NGUEAQEM.js";
import "./chunk-OZBRUX6X.js";
import "./chunk-K3RXPT7A.js";
import "./chunk-W5XD32BA.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-2RM6JHH2.js";
import "./chunk-EEXGY2DV.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-NICT3CSV.js";
import "./chunk-3HMVEADE.js";
import "./chunk-42AR4ZVR.js";
import "./chunk-62UQPQXY.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-ONBJ7CYQ.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-FVIRHSXI.js";
import "./chunk-QOIFSPD3.js";
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
import "./chunk-LYNB3634.js";
import "./chunk-U3ZERQM7.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
