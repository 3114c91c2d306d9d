import {
  main
} from "./chunk-GTRDGHCT.js";
import "./chunk-M4ESQ4ZG.js";
import "./chunk-7AZ5AJHV.js";
import "./chunk-PFI6HIU5.js";
import "./chunk-DR4PWEFR.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-FF3R4PXC.js";
import "./chunk-6S47NSY7.js";
import "./chunk-33MEE5RU.js";
import "./chunk-AA3223F2.js";
import "./chunk-ZWWD27OH.js";
import "./chunk-K7KSIUFN.js";
import "./chunk-5NRAA7QJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
