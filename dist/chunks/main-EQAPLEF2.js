import {
  main
} from "./chunk-Q3R7DM3S.js";
import "./chunk-HKAWL3HN.js";
import "./chunk-6FE4RBPJ.js";
import "./chunk-IBWDN2QD.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-SMW56VZ6.js";
import "./chunk-J2C7I7QH.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-5O4OBUQX.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-K5A2JXAA.js";
import "./chunk-MVPSUWTX.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
