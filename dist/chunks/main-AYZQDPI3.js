import {
  main
} from "./chunk-QQL7BV3M.js";
import "./chunk-3UAJ77QA.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SLGHADJT.js";
import "./chunk-IVWOV6QT.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-2QFFKWPK.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
