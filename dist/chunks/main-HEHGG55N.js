import {
  main
} from "./chunk-JNGX7Q7N.js";
import "./chunk-O4RBM65E.js";
import "./chunk-IBBJDG7X.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-YYNR2NXD.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-N3PU32V3.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
