import {
  main
} from "./chunk-KHSWZINP.js";
import "./chunk-AB7T2RMG.js";
import "./chunk-6S47NSY7.js";
import "./chunk-33MEE5RU.js";
import "./chunk-ZCIC2N4N.js";
import "./chunk-ZWWD27OH.js";
import "./chunk-TF27PW7E.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
