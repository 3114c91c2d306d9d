import {
  readInventories,
  readSbom
} from "./chunk-W5CNZQLL.js";
import "./chunk-JXKMC2EK.js";
import "./chunk-J66UUM4L.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-RRQQIWBE.js";
import "./chunk-EAFTQOX5.js";
import "./chunk-X3TBCBIH.js";
import "./chunk-VVHAR5W3.js";
import "./chunk-Y5XU4P3I.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-7ELKDGM6.js";
import "./chunk-G6O53T4H.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-YJ7KONRC.js";
import "./chunk-3HMVEADE.js";
import "./chunk-YTK6KNBW.js";
import "./chunk-5552SIFU.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-SV6WR4JV.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-K3JEDDSR.js";
import "./chunk-JYQUOKDQ.js";
import "./chunk-3LVVVC6I.js";
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
import "./chunk-7MVXGND6.js";
import "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
