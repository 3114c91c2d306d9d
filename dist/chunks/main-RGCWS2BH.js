import {
  main
} from "./chunk-EWISIKG4.js";
import "./chunk-GBC5ABOC.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-5CAWRL5A.js";
import "./chunk-FKBXIGUB.js";
import "./chunk-YVXJZJ6H.js";
import "./chunk-5BZ5NW4B.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
