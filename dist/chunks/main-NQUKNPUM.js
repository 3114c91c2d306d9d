import {
  main
} from "./chunk-AQKYCIU5.js";
export {
  main
};
