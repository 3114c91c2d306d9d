import { createRequire as assayCreateRequire } from 'node:module';
const require = assayCreateRequire(import.meta.url);
import {
  exec
} from "./chunk-OAQ7UEJA.js";
import "./chunk-EBWSKPZ3.js";
export {
  exec
};
