import {
  openSigning
} from "./chunk-LJCAEQXY.js";
import "./chunk-LNGJPA6W.js";
import "./chunk-FLYYR6U4.js";
import "./chunk-SBQDIK2O.js";
import "./chunk-ZECXRRYE.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
