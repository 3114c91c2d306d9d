import {
  main
} from "./chunk-IJZKHABB.js";
export {
  main
};
