import {
  main
} from "./chunk-OYSTP7VN.js";
import "./chunk-FF3R4PXC.js";
import "./chunk-6S47NSY7.js";
import "./chunk-33MEE5RU.js";
import "./chunk-AA3223F2.js";
import "./chunk-ZWWD27OH.js";
import "./chunk-5NRAA7QJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
