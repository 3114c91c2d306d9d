import {
  main
} from "./chunk-3AL3637N.js";
import "./chunk-BSOMRKGB.js";
import "./chunk-O237P3FU.js";
import "./chunk-G7ENFWES.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-PPTRAGR2.js";
import "./chunk-AML5HOIC.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-N47JNZKW.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-M6DMK7NF.js";
import "./chunk-LNWXNP65.js";
import "./chunk-DA4OYTBY.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
