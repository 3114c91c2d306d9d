import {
  main
} from "./chunk-HULP5UN6.js";
import "./chunk-A52CZZFQ.js";
import "./chunk-ZU6YRQG6.js";
import "./chunk-DCF67QHH.js";
import "./chunk-MNINNJAB.js";
import "./chunk-O5GBKG2M.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-NPKKQMUZ.js";
import "./chunk-ZOWBHNEH.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
