import {
  main
} from "./chunk-PMDICLZG.js";
import "./chunk-DBUYFIJQ.js";
import "./chunk-AEMKZR2Y.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-NKKIWTMS.js";
import "./chunk-44WRJVTE.js";
import "./chunk-IL2ZB5LD.js";
import "./chunk-MGIQ646T.js";
import "./chunk-4T62MVMW.js";
import "./chunk-7APNV3OG.js";
import "./chunk-MMJQR4C7.js";
import "./chunk-QXDB7BTH.js";
import "./chunk-OYJRP56M.js";
import "./chunk-WI5NEMGU.js";
import "./chunk-HFM7OZZG.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
