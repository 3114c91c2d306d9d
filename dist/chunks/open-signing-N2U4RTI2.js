import {
  openSigning
} from "./chunk-MNINNJAB.js";
import "./chunk-O5GBKG2M.js";
import "./chunk-NPKKQMUZ.js";
import "./chunk-ZOWBHNEH.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
