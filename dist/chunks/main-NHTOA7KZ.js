import {
  main
} from "./chunk-JOJ7PLY7.js";
import "./chunk-RB7KPZQ4.js";
import "./chunk-OOEMMMS7.js";
import "./chunk-POAUCXWI.js";
import "./chunk-QAIRHVEK.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-3L3G4NBD.js";
import "./chunk-BIVF3X22.js";
import "./chunk-ORETY7BF.js";
import "./chunk-SQWRT5HM.js";
import "./chunk-SUEFY42C.js";
import "./chunk-XLCLZE3M.js";
import "./chunk-5U2AF53P.js";
import "./chunk-ZFEEEC6Q.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
