import {
  main
} from "./chunk-QY3HFREZ.js";
export {
  main
};
