import {
  main
} from "./chunk-7C6QZG5Z.js";
import "./chunk-GMECNYFP.js";
import "./chunk-C3YSRABX.js";
import "./chunk-V3OQPDMG.js";
import "./chunk-2ULKAMLU.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-GPSSCOZP.js";
import "./chunk-U73GL3CZ.js";
import "./chunk-YLVQILLR.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
