import {
  main
} from "./chunk-GJDFG2OI.js";
import "./chunk-PPTRAGR2.js";
import "./chunk-AML5HOIC.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-N47JNZKW.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-DA4OYTBY.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
