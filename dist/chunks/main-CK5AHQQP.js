import {
  main
} from "./chunk-77E6RB3W.js";
import "./chunk-MNHAGNHS.js";
import "./chunk-VAAWLEDB.js";
import "./chunk-BQXBZKRG.js";
import "./chunk-FJNXQFWQ.js";
import "./chunk-PWDFB6RM.js";
import "./chunk-3K2UQNB5.js";
import "./chunk-3ADKQ2R7.js";
import "./chunk-V7YLHZGK.js";
import "./chunk-OIBUB4DU.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
