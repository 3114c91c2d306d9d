import {
  main
} from "./chunk-HRWAG2CR.js";
import "./chunk-4HW4UM6B.js";
import "./chunk-D244PMC2.js";
import "./chunk-PYPHTEN4.js";
import "./chunk-QMWSC7NP.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-AB7T2RMG.js";
import "./chunk-6S47NSY7.js";
import "./chunk-33MEE5RU.js";
import "./chunk-ZCIC2N4N.js";
import "./chunk-ZWWD27OH.js";
import "./chunk-F5E75VSR.js";
import "./chunk-TF27PW7E.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
