import {
  main
} from "./chunk-O6MOTSNE.js";
import "./chunk-NOK7KUH4.js";
import "./chunk-6MTDHTLG.js";
import "./chunk-UBFERVTE.js";
import "./chunk-5P3JUG6Q.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-IUFBCZIS.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
