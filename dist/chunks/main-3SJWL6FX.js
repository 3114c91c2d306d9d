import {
  main
} from "./chunk-KM2NEHWE.js";
import "./chunk-35W5YYEL.js";
import "./chunk-ZOFXX5XV.js";
import "./chunk-SFKIM7TA.js";
import "./chunk-3JS2B7UB.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-2FKIMJUK.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
