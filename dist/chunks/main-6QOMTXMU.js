import {
  main
} from "./chunk-4DYJDRAD.js";
import "./chunk-UJBNCLBN.js";
import "./chunk-NSGJE6DE.js";
import "./chunk-Z4C3BOBM.js";
import "./chunk-LJV2EHL4.js";
import "./chunk-EL67KRMR.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import "./chunk-RXMX2EED.js";
import "./chunk-NYPYAU7M.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
