import {
  main
} from "./chunk-KXWUYOS7.js";
import "./chunk-WFD4ZGW5.js";
import "./chunk-PYPHTEN4.js";
import "./chunk-QMWSC7NP.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-TF27PW7E.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
