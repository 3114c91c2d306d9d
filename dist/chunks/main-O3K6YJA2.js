import {
  main
} from "./chunk-UCGOEEYJ.js";
export {
  main
};
