import {
  main
} from "./chunk-PZHBUAUK.js";
import "./chunk-VBTK3L2K.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SLGHADJT.js";
import "./chunk-FUBNUQMZ.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-PDDQ2E3J.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
