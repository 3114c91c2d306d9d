import {
  readInventories,
  readSbom
} from "./chunk-5LBUQQJR.js";
import "./chunk-G2MDDGHW.js";
import "./chunk-FT724DBT.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-N5NW7YVR.js";
import "./chunk-YQYBHH7A.js";
import "./chunk-PRYFZLRM.js";
import "./chunk-CPKFEJ5Y.js";
import "./chunk-VOPU57BY.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-PN3NYZBD.js";
import "./chunk-O2K7KDB6.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-MLJ5NSEE.js";
import "./chunk-3HMVEADE.js";
import "./chunk-PFVNFTCW.js";
import "./chunk-JUNY6D64.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-Q4XWAPIE.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-RZPWEE4N.js";
import "./chunk-KCBSHRY6.js";
import "./chunk-ELPVOHOU.js";
import "./chunk-5QEC5LTF.js";
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
import "./chunk-SB5E3H7I.js";
import "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
