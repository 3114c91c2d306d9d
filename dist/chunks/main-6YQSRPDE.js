import {
  main
} from "./chunk-NQATXFE3.js";
export {
  main
};
